package kinoteka.article.model;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An article's text: decoded once from its bytes, never changed. Offsets are UTF-16
 * units.
 */
public final class SourceText {

	private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");

	private final String text;

	private final Charset charset;

	private final int[] lineStarts;

	/** Keeps a decoded text. */
	public SourceText(String text, Charset charset) {
		this.text = text;
		this.charset = charset;
		IntStream.Builder starts = IntStream.builder().add(0);
		if (text.indexOf('\r') >= 0) {
			LINE_END.matcher(text).results().forEach((end) -> starts.accept(end.end()));
		}
		else {
			for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
				starts.accept(at + 1);
			}
		}
		this.lineStarts = starts.build().toArray();
	}

	/** The whole text, byte order mark included. */
	public String text() {
		return this.text;
	}

	/** The charset that the bytes were decoded with. */
	public Charset charset() {
		return this.charset;
	}

	/** The text of a span. */
	public String quote(Span span) {
		return this.text.substring(span.start(), span.end());
	}

	/** The line of an offset, from 1. CR, LF and CRLF end a line. */
	public int line(int offset) {
		int at = Arrays.binarySearch(this.lineStarts, offset);
		return (at >= 0) ? at + 1 : -at - 1;
	}

	/** The column of an offset in UTF-16 units, from 1. */
	public int column(int offset) {
		return offset - this.lineStarts[line(offset) - 1] + 1;
	}

	/** How many lines there are; there is one behind the last line's end. */
	public int lines() {
		return this.lineStarts.length;
	}

	/** Where a line begins; the first has the number 1. */
	public int lineStart(int line) {
		return this.lineStarts[line - 1];
	}

}
