package kinoteka.article.extraction.finding;

import java.util.Arrays;

/**
 * How many letters are wrong: one is left out, added, another one, or changed places with
 * its neighbour (optimal string alignment).
 */
final class EditDistance {

	private EditDistance() {
	}

	/** The distance of two words, neither of which may be long. */
	static int of(String one, String other) {
		int[] beforeLast = new int[other.length() + 1];
		int[] last = new int[other.length() + 1];
		Arrays.setAll(last, (i) -> i);
		for (int i = 1; i <= one.length(); i++) {
			int[] row = new int[other.length() + 1];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int changed = last[j - 1] + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
				if (isSwap(one, i - 1, other, j - 1)) {
					row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
				}
			}
			beforeLast = last;
			last = row;
		}
		return last[other.length()];
	}

	private static boolean isSwap(String one, int i, String other, int j) {
		return i > 0 && j > 0 && one.charAt(i) == other.charAt(j - 1) && one.charAt(i - 1) == other.charAt(j);
	}

}
