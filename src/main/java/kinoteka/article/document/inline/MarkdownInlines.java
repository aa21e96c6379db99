package kinoteka.article.document.inline;

import java.util.Locale;
import java.util.regex.Pattern;

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

/**
 * The words of inline Markdown. What a picture shows is not said in words. How deep a
 * tree is nested, the parser bounds.
 */
public class MarkdownInlines {

	private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)");

	private static final Pattern TARGET = Pattern.compile("\\shref=[\"']?([^\"'\\s>]*)");

	protected final String source;

	protected final int base;

	protected final WordsBuilder words;

	public MarkdownInlines(String source, int base, WordsBuilder words) {
		this.source = source;
		this.base = base;
		this.words = words;
	}

	public void read(Node node) {
		switch (node) {
			case Text text -> literal(text.getLiteral(), start(node), end(node));
			case Code code -> code(code);
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
		var name = TAG.matcher(literal);
		if (name.lookingAt()) {
			var target = TARGET.matcher(literal);
			tag(name.group(1).toLowerCase(Locale.ROOT), literal.startsWith("</"), target.find() ? target.group(1) : "");
		}
	}

	private void marked(Node node, String element, String target) {
		this.words.open(element, target);
		readAll(node);
		this.words.close(element);
	}

	private void code(Code code) {
		int at = this.source.indexOf(code.getLiteral(), start(code), Math.max(start(code), end(code)));
		literal(code.getLiteral(), at, at + code.getLiteral().length());
	}

	private void literal(String text, int from, int to) {
		if (from >= 0 && from < to) {
			this.words.append(text, this.source, from, to);
		}
	}

}
