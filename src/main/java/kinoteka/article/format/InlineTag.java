package kinoteka.article.format;

import java.util.Locale;
import java.util.Set;

/**
 * An HTML tag inside a line of Markdown.
 *
 * @param name its name in lower case; empty for a comment
 * @param closes whether it is an end tag
 */
record InlineTag(String name, boolean closes) {

	private static final Set<String> LINES = Set.of("br", "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5",
			"h6", "tr", "td", "th", "table", "figcaption", "figure", "section", "article", "blockquote", "hr");

	static InlineTag of(String literal) {
		boolean closes = literal.startsWith("</");
		int from = closes ? 2 : 1;
		int to = from;
		while (to < literal.length() && Character.isLetterOrDigit(literal.charAt(to))) {
			to++;
		}
		return new InlineTag((from < to) ? literal.substring(from, to).toLowerCase(Locale.ROOT) : "", closes);
	}

	/** Whether a browser ends the line here. */
	boolean endsLine() {
		return LINES.contains(this.name);
	}

	boolean beginsItem() {
		return !this.closes && this.name.equals("li");
	}

	void markTo(WordsBuilder words) {
		Mark.Kind kind = switch (this.name) {
			case "b", "strong" -> Mark.Kind.STRONG;
			case "i", "em", "cite" -> Mark.Kind.EMPHASIS;
			case "a" -> Mark.Kind.LINK;
			default -> null;
		};
		if (kind == null) {
			return;
		}
		if (this.closes) {
			words.close(kind);
		}
		else {
			words.open(kind, "");
		}
	}

}
