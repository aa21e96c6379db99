package kinoteka.article;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * An article's text: decoded once from its bytes, never changed. Offsets are UTF-16
 * units.
 */
public final class SourceText {

	private final String text;

	private final Charset charset;

	private final int[] lineStarts;

	/**
	 * Keeps a decoded text.
	 * @param text the text
	 * @param charset what its bytes were decoded with
	 */
	public SourceText(String text, Charset charset) {
		this.text = text;
		this.charset = charset;
		this.lineStarts = lineStarts(text);
	}

	/**
	 * The whole text, byte order mark included.
	 * @return the text
	 */
	public String text() {
		return this.text;
	}

	/**
	 * The charset that the bytes were decoded with.
	 * @return the charset
	 */
	public Charset charset() {
		return this.charset;
	}

	/**
	 * The text of a span.
	 * @param span a span of this text
	 * @return its characters as they stand
	 */
	public String quote(Span span) {
		return this.text.substring(span.start(), span.end());
	}

	/**
	 * The line of an offset. CR, LF and CRLF end a line.
	 * @param offset 0 to the text's length
	 * @return the line, from 1
	 */
	public int line(int offset) {
		int at = Arrays.binarySearch(this.lineStarts, offset);
		return (at >= 0) ? at + 1 : -at - 1;
	}

	/**
	 * The column of an offset.
	 * @param offset 0 to the text's length
	 * @return the column in UTF-16 units, from 1
	 */
	public int column(int offset) {
		return offset - this.lineStarts[line(offset) - 1] + 1;
	}

	/**
	 * The text of a line, without its end.
	 * @param line the line, from 1
	 * @return its characters
	 */
	public String lineText(int line) {
		int start = this.lineStarts[line - 1];
		int end = start;
		while (end < this.text.length() && this.text.charAt(end) != '\n' && this.text.charAt(end) != '\r') {
			end++;
		}
		return this.text.substring(start, end);
	}

	private static int[] lineStarts(String text) {
		IntStream.Builder starts = IntStream.builder().add(0);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean feed = c == '\n';
			boolean back = c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
			if (feed || back) {
				starts.add(i + 1);
			}
		}
		return starts.build().toArray();
	}

}
