package kinoteka.article.document.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.document.Blanks;
import kinoteka.article.document.Document;
import kinoteka.article.document.FrontMatter;
import kinoteka.article.document.Lines;
import kinoteka.article.document.inline.MarkdownInlines;
import kinoteka.article.model.Format;
import kinoteka.article.model.SourceText;

/**
 * Plain text, line by line. People write a little Markdown into it without meaning to:
 * bullets, {@code #} headings and asterisks round bold words are understood.
 */
public final class PlainTextFrontEnd {

	private static final int TAB = 4;

	private static final String BLANK = "[\\x00-\\x20\\x85\\p{Z}]";

	/** What stands before the words of a line: an indent, hashes or a bullet. */
	private static final Pattern PREFIX = Pattern.compile(
			"([\\x00-\\x20\\x85\\p{Z}\\p{Cf}]*+)(?:(#{1,6})" + BLANK + "++|([-*+•‣▪●◦■○·–—➤►✔✅★])" + BLANK + "++)?");

	/** One mark, repeated, separates paragraphs. */
	private static final Pattern RULE = Pattern.compile("[- ]{3,}+|[= ]{3,}+|[_ ]{3,}+|[* ]{3,}+|[~ ]{3,}+|[# ]{3,}+");

	private PlainTextFrontEnd() {
	}

	/** The lines of a text, and what it says of itself. */
	public static Document read(SourceText source) {
		FrontMatter front = FrontMatter.of(source.text());
		Lines lines = new Lines();
		front.addTo(lines);
		Matcher prefix = PREFIX.matcher(source.text());
		int start = front.end();
		for (int line = source.line(start) + 1; start < source.text().length(); line++) {
			int next = (line <= source.lines()) ? source.lineStart(line) : source.text().length();
			line(lines, source.text(), prefix, start, next);
			start = next;
		}
		return new Document(Format.TEXT, source, lines.blocks(), "", front.troubles());
	}

	private static void line(Lines lines, String text, Matcher prefix, int start, int end) {
		int to = end;
		while (to > start && Blanks.isBlank(text.charAt(to - 1))) {
			to--;
		}
		boolean none = !prefix.region(start, to).lookingAt() || prefix.end(1) == to;
		if (none || RULE.matcher(text).region(prefix.end(1), to).matches()) {
			lines.paragraph();
			return;
		}
		if (prefix.start(3) >= 0) {
			long tabs = prefix.group(1).chars().filter((c) -> c == '\t').count();
			int indent = prefix.end(1) - start + (TAB - 1) * (int) tabs;
			lines.beginItem(1 + Math.min(indent / 2, 8), 0, 0);
		}
		int level = prefix.end(2) - prefix.start(2);
		lines.line(MarkdownInlines.of(text, prefix.end(), to), level, "", false);
		lines.endItem();
	}

}
