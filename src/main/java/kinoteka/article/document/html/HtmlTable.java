package kinoteka.article.document.html;

import java.util.ArrayList;
import java.util.List;

import kinoteka.article.document.Lines;
import kinoteka.article.document.Words;
import org.jsoup.nodes.Element;

/**
 * A table that is being read. One that lays out a page has no cells, and neither have the
 * tables in it.
 */
final class HtmlTable {

	private final int group;

	private final boolean layout;

	private final List<Words> cells = new ArrayList<>();

	private boolean columns;

	/** How many columns the table names; 0 if it names none. */
	private int width;

	HtmlTable(Element table, Lines lines) {
		this.group = lines.nextGroup();
		this.layout = table.selectFirst("h1, h2, h3, h4, h5, h6, ul, ol, table table") != null || isColumn(table);
	}

	boolean hasCell(String name) {
		return !this.layout && (name.equals("td") || name.equals("th"));
	}

	void begin() {
		this.cells.clear();
		this.columns = true;
	}

	void add(Words cell, boolean head) {
		this.cells.add(cell);
		this.columns &= head;
	}

	/** Where the tag of a row is missing, one row holds the cells of several. */
	void end(Lines lines, boolean furniture) {
		int all = this.cells.size();
		this.width = this.columns ? all : this.width;
		int each = (this.width > 1 && all % this.width == 0) ? this.width : Math.max(1, all);
		for (int i = 0; i < all; i += each) {
			lines.row(this.columns, this.group, this.cells.subList(i, i + each), furniture);
		}
	}

	/** Where no row has words in two cells, there is nothing to lay side by side. */
	private static boolean isColumn(Element table) {
		return table.select("tr")
			.stream()
			.noneMatch((row) -> row.children().stream().filter(Element::hasText).limit(2).count() == 2);
	}

}
