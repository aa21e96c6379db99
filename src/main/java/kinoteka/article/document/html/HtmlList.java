package kinoteka.article.document.html;

import kinoteka.article.document.Lines;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A list that is being read, and the number that its next item gets. */
final class HtmlList {

	private final int group;

	private final int depth;

	private final int step;

	private int next;

	HtmlList(Element list, @Nullable HtmlList around, Lines lines) {
		boolean ordered = list.normalName().equals("ol");
		boolean down = ordered && list.hasAttr("reversed");
		this.group = lines.nextGroup();
		this.depth = (around == null) ? 1 : around.depth + 1;
		this.step = down ? -1 : ordered ? 1 : 0;
		this.next = list.attr("start").matches("\\d{1,5}") ? Integer.parseInt(list.attr("start"))
				: down ? list.childrenSize() : this.step;
	}

	/** The next line begins an item; a list that is not ordered numbers none. */
	void beginItem(Lines lines) {
		lines.beginItem(this.depth, (this.step == 0) ? 0 : this.next, this.group);
		this.next += this.step;
	}

}
