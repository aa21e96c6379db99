package kinoteka.article.model;

import java.nio.charset.Charset;
import java.util.Arrays;

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
	 * How many lines there are; there is one behind the last line's end.
	 * @return the number, from 1
	 */
	public int lines() {
		return this.lineStarts.length;
	}

	/**
	 * Where a line begins.
	 * @param line the line, from 1
	 * @return the offset of its first character
	 */
	public int lineStart(int line) {
		return this.lineStarts[line - 1];
	}

	private static int[] lineStarts(String text) {
		boolean returns = text.indexOf('\r') >= 0;
		int[] starts = new int[16 + text.length() / 64];
		int count = 1;
		for (int at = nextEnd(text, 0, returns); at >= 0; at = nextEnd(text, at + 1, returns)) {
			if (count == starts.length) {
				starts = Arrays.copyOf(starts, count * 2);
			}
			starts[count++] = at + 1;
		}
		return Arrays.copyOf(starts, count);
	}

	/** The next LF, or CR that no LF follows; -1 if there is none. */
	private static int nextEnd(String text, int from, boolean returns) {
		if (!returns) {
			return text.indexOf('\n', from);
		}
		for (int i = from; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean alone = c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
			if (c == '\n' || alone) {
				return i;
			}
		}
		return -1;
	}

}
