package kinoteka.article.format;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;

/**
 * The table that the walk through an HTML tree is in. A table that lays out a page is
 * none.
 */
final class HtmlTables {

	private final Lines lines;

	private final List<Words> cells = new ArrayList<>();

	private int depth;

	private boolean layout;

	private int group;

	private boolean columns;

	HtmlTables(Lines lines) {
		this.lines = lines;
	}

	void open(Element element) {
		switch (element.normalName()) {
			case "table" -> table(element);
			case "tr" -> {
				this.cells.clear();
				this.columns = true;
			}
			case "td" -> this.columns = false;
			default -> {
			}
		}
	}

	void close(Element element, boolean furniture) {
		switch (element.normalName()) {
			case "table" -> this.depth--;
			case "tr" -> row(furniture);
			default -> {
			}
		}
	}

	boolean inCell() {
		return this.depth > 0 && !this.layout;
	}

	boolean isCell(Element element) {
		return inCell() && (element.normalName().equals("td") || element.normalName().equals("th"));
	}

	void cell(Words words) {
		this.cells.add(words);
	}

	private void table(Element table) {
		if (this.depth++ == 0) {
			this.layout = table.selectFirst("h1, h2, h3, h4, h5, h6, ul, ol, table table") != null || isColumn(table);
			this.group = this.lines.nextGroup();
		}
	}

	/** Where no row has words in two cells, there is nothing to lay side by side. */
	private static boolean isColumn(Element table) {
		return table.select("tr")
			.stream()
			.noneMatch((row) -> row.children().stream().filter(Element::hasText).limit(2).count() == 2);
	}

	private void row(boolean furniture) {
		if (inCell()) {
			this.lines.row(this.columns, this.group, this.cells, Rows.joined(this.cells), furniture);
		}
	}

}
