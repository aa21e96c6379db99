package kinoteka.importing;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Turns UTF-16 offsets of a text into code points, which is what PostgreSQL counts. */
final class CodePoints {

	private final int[] pairs;

	CodePoints(String text) {
		this.pairs = IntStream.range(0, text.length() - 1)
			.filter((at) -> Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1)))
			.toArray();
	}

	/**
	 * Counts code points.
	 * @param offset a UTF-16 offset
	 * @return how many code points stand before it
	 */
	int before(int offset) {
		int at = Arrays.binarySearch(this.pairs, offset);
		return offset - ((at >= 0) ? at : -at - 1);
	}

}
