package kinoteka.article.document.inline;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import kinoteka.article.document.Blanks;
import kinoteka.article.document.Words;
import kinoteka.article.document.WordsBuilder;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The words of inline Markdown. What a picture shows is not said in words. How deep a
 * tree is nested, the parser bounds.
 */
public class MarkdownInlines {

	/** Deeper nesting than this is not writing; reading it would take square time. */
	public static final int MOST_NESTING = 32;

	private static final Parser PARSER = Parser.builder()
		.enabledBlockTypes(Set.of())
		.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
		.maxInlineNesting(MOST_NESTING)
		.build();

	/**
	 * No marks belong together that are further apart; a tree of all the marks of a long
	 * line would not fit into the processor's caches.
	 */
	private static final int LONGEST = 20_000;

	private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)(?:.*?\\shref=[\"']?([^\"'\\s>]*))?",
			Pattern.DOTALL);

	protected final String source;

	protected final int base;

	protected final WordsBuilder words;

	protected MarkdownInlines(String source, int base, WordsBuilder words) {
		this.source = source;
		this.base = base;
		this.words = words;
	}

	/** A line of text that may carry inline Markdown: most lines carry none. */
	public static Words of(String text, int from, int to) {
		int at = from;
		while (at < to && isPlain(text.charAt(at))) {
			at++;
		}
		if (at == to) {
			return Words.verbatim(text.substring(from, to), from);
		}
		WordsBuilder words = new WordsBuilder();
		append(words, text, from, to);
		return words.take();
	}

	private static boolean isPlain(char c) {
		return c == ' ' || Character.isLetterOrDigit(c)
				|| ("*_[\\`&".indexOf(c) < 0 && !Blanks.isBlank(c) && !Blanks.isInvisible(c));
	}

	/** Appends a stretch of the source that may carry inline Markdown. */
	public static void append(WordsBuilder words, String source, int from, int to) {
		String text = source.substring(from, to);
		if (to - from > LONGEST) {
			words.append(text, source, from, to);
		}
		else {
			new MarkdownInlines(source, from, words).read(PARSER.parse(text));
		}
	}

	protected void read(Node node) {
		switch (node) {
			case Text text -> literal(text.getLiteral(), start(node), end(node));
			case Code code -> literal(code.getLiteral(), start(node) + 1, end(node));
			case StrongEmphasis strong -> marked(strong, "strong", "");
			case Emphasis emphasis -> marked(emphasis, "em", "");
			case Link link -> marked(link, "a", link.getDestination());
			case SoftLineBreak line -> lineBreak();
			case HardLineBreak line -> lineBreak();
			case HtmlInline html -> html(html.getLiteral());
			case Image image -> {
			}
			default -> readAll(node);
		}
	}

	protected void readAll(Node parent) {
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			read(node);
		}
	}

	protected void lineBreak() {
		this.words.appendBlank();
	}

	/** An HTML tag, its name in lower case. */
	protected void tag(String name, boolean closes, String target) {
		if (closes) {
			this.words.close(name);
		}
		else {
			this.words.open(name, target);
		}
	}

	/** The source offset of a node's first character; the base if it has no place. */
	protected int start(Node node) {
		return this.base + (node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().getFirst().getInputIndex());
	}

	/** The source offset behind a node's last character; the base if it has no place. */
	protected int end(Node node) {
		if (node.getSourceSpans().isEmpty()) {
			return this.base;
		}
		SourceSpan last = node.getSourceSpans().getLast();
		return this.base + last.getInputIndex() + last.getLength();
	}

	private void html(String literal) {
		var tag = TAG.matcher(literal);
		if (tag.lookingAt()) {
			tag(tag.group(1).toLowerCase(Locale.ROOT), literal.startsWith("</"),
					Objects.requireNonNullElse(tag.group(2), ""));
		}
	}

	private void marked(Node node, String element, String target) {
		this.words.open(element, target);
		readAll(node);
		this.words.close(element);
	}

	private void literal(String text, int from, int to) {
		if (from < to) {
			this.words.append(text, this.source, from, to);
		}
	}

}
