package kinoteka.article.format;

import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * The words of inline Markdown. What a picture shows is not said in words.
 */
final class MarkdownInlines implements Nodes.Steps {

	private final String source;

	private final int base;

	private final WordsBuilder words;

	MarkdownInlines(String source, int base, WordsBuilder words) {
		this.source = source;
		this.base = base;
		this.words = words;
	}

	void appendAll(Node root) {
		Nodes.walk(root, this);
	}

	@Override
	public boolean enter(Node node) {
		switch (node) {
			case Text text -> literal(text, text.getLiteral());
			case Code code -> code(code);
			case StrongEmphasis strong -> this.words.open(Mark.Kind.STRONG, "");
			case Emphasis emphasis -> this.words.open(Mark.Kind.EMPHASIS, "");
			case Link link -> this.words.open(Mark.Kind.LINK, link.getDestination());
			case SoftLineBreak line -> blank();
			case HardLineBreak line -> blank();
			case HtmlInline tag -> InlineTag.of(tag.getLiteral()).markTo(this.words);
			default -> {
			}
		}
		return !(node instanceof Image);
	}

	@Override
	public void leave(Node node) {
		switch (node) {
			case StrongEmphasis strong -> this.words.close(Mark.Kind.STRONG);
			case Emphasis emphasis -> this.words.close(Mark.Kind.EMPHASIS);
			case Link link -> this.words.close(Mark.Kind.LINK);
			default -> {
			}
		}
	}

	private void literal(Node node, String text) {
		int start = Nodes.start(node);
		if (start >= 0) {
			this.words.append(Aligned.of(text, this.source, this.base + start, this.base + Nodes.end(node)));
		}
	}

	private void code(Code code) {
		int start = Nodes.start(code);
		int at = (start < 0) ? -1
				: this.source.indexOf(code.getLiteral(), this.base + start, this.base + Nodes.end(code));
		if (at >= 0) {
			this.words.append(Aligned.of(code.getLiteral(), this.source, at, at + code.getLiteral().length()));
		}
	}

	private void blank() {
		int at = this.words.sourceEnd();
		this.words.append(' ', at, at);
	}

}
