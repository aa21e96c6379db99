package kinoteka.article.document.text;

import java.util.List;

import kinoteka.article.document.Blanks;
import kinoteka.article.document.Block;
import kinoteka.article.document.Document;
import kinoteka.article.document.FrontEnd;
import kinoteka.article.document.FrontMatter;
import kinoteka.article.document.Lines;
import kinoteka.article.document.Words;
import kinoteka.article.document.inline.InlineParser;
import kinoteka.article.model.Format;
import kinoteka.article.model.SourceText;

/**
 * Plain text, line by line. People write a little Markdown into it without meaning to:
 * bullets, {@code #} headings, underlined headings and asterisks round bold words are
 * understood.
 */
public final class PlainTextFrontEnd implements FrontEnd {

	private static final int TAB = 4;

	@Override
	public Document read(SourceText source) {
		FrontMatter front = FrontMatter.of(source.text());
		Lines lines = new Lines();
		front.addTo(lines);
		String text = source.text();
		int start = front.end();
		for (int line = source.line(start) + 1; start < text.length(); line++) {
			int next = (line <= source.lines()) ? source.lineStart(line) : text.length();
			line(lines, text, start, next);
			start = next;
		}
		return new Document(Format.TEXT, source, HardWrap.joined(lines.blocks(), source), "", front.troubles());
	}

	private static void line(Lines lines, String text, int start, int end) {
		int from = start;
		int indent = 0;
		while (from < end && (Blanks.isBlank(text.charAt(from)) || Blanks.isInvisible(text.charAt(from)))) {
			indent += (text.charAt(from) == '\t') ? TAB : 1;
			from++;
		}
		int to = end;
		while (to > from && Blanks.isBlank(text.charAt(to - 1))) {
			to--;
		}
		if (from == to) {
			lines.paragraph();
			return;
		}
		content(lines, text, from, to, indent);
	}

	private static void content(Lines lines, String text, int from, int to, int indent) {
		char first = text.charAt(from);
		if (isRule(text, from, to)) {
			rule(lines, first);
			return;
		}
		if (first == '#' && hashes(text, from, to) > 0) {
			int hashes = hashes(text, from, to);
			lines.heading(hashes, 0, InlineParser.of(text, skipBlanks(text, from + hashes, to), to), "", false);
			return;
		}
		if (isBullet(first) && from + 1 < to && Blanks.isBlank(text.charAt(from + 1))) {
			int depth = 1 + Math.min(indent / 2, 8);
			lines.item(depth, 0, 0, InlineParser.of(text, skipBlanks(text, from + 1, to), to), "", false);
			return;
		}
		lines.text(InlineParser.of(text, from, to), "", false);
	}

	/**
	 * A line of one mark, repeated, separates paragraphs; under a single line it makes a
	 * heading of that line.
	 */
	private static boolean isRule(String text, int from, int to) {
		char first = text.charAt(from);
		if (to - from < 3 || "-=_*~#".indexOf(first) < 0) {
			return false;
		}
		for (int i = from; i < to; i++) {
			if (text.charAt(i) != first && text.charAt(i) != ' ') {
				return false;
			}
		}
		return true;
	}

	private static void rule(Lines lines, char mark) {
		List<Block> blocks = lines.blocks();
		boolean underlines = (mark == '=' || mark == '-') && !blocks.isEmpty() && !lines.opensNext()
				&& blocks.getLast().kind() == Block.Kind.TEXT && blocks.getLast().opens();
		lines.paragraph();
		if (underlines) {
			Words words = blocks.removeLast().words();
			lines.heading((mark == '=') ? 1 : 2, 0, words, "", false);
		}
	}

	private static int hashes(String text, int from, int to) {
		int count = 0;
		while (from + count < to && text.charAt(from + count) == '#') {
			count++;
		}
		boolean heading = count <= 6 && from + count < to && Blanks.isBlank(text.charAt(from + count));
		return heading ? count : 0;
	}

	private static boolean isBullet(char c) {
		return c == '-' || c == '*' || c == '+' || "•‣▪●◦■○·–—➤►✔✅★".indexOf(c) >= 0;
	}

	private static int skipBlanks(String text, int from, int to) {
		int at = from;
		while (at < to && Blanks.isBlank(text.charAt(at))) {
			at++;
		}
		return at;
	}

}
