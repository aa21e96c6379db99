package kinoteka.article.document.html;

import kinoteka.article.document.Lines;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A list that is being read, and the number that its next item gets. */
final class HtmlList {

	/** What an item stands in that stands in no list. */
	static final HtmlList NONE = new HtmlList(0, 1, false, 0, 0);

	final int group;

	final int depth;

	private final boolean ordered;

	private final int step;

	private int next;

	private HtmlList(int group, int depth, boolean ordered, int first, int step) {
		this.group = group;
		this.depth = depth;
		this.ordered = ordered;
		this.next = first;
		this.step = step;
	}

	static HtmlList of(Element list, @Nullable HtmlList around, Lines lines) {
		boolean down = list.hasAttr("reversed");
		int first = number(list.attr("start"), down ? list.childrenSize() : 1);
		int depth = (around == null) ? 1 : around.depth + 1;
		return new HtmlList(lines.nextGroup(), depth, list.normalName().equals("ol"), first, down ? -1 : 1);
	}

	/** The number of the item that begins here; 0 if the list numbers none. */
	int number(Element item) {
		if (!this.ordered) {
			return 0;
		}
		int number = number(item.attr("value"), this.next);
		this.next = number + this.step;
		return number;
	}

	private static int number(String text, int other) {
		return text.matches("\\d{1,5}") ? Integer.parseInt(text) : other;
	}

}
