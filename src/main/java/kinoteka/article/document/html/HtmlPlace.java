package kinoteka.article.document.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import kinoteka.article.document.Lines;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the elements round a line say of it.
 *
 * @param css the first class of its element; empty if it names none
 * @param outside whether it stands outside of the article itself
 * @param furniture whether an element round it is furniture
 * @param caption whether it is a caption
 * @param heading the level of the heading that it is in; 0 if it is in none
 * @param list the list that it is in
 * @param table the table that it is in
 * @param cell whether it is in a cell of a table
 */
record HtmlPlace(String css, boolean outside, boolean furniture, boolean caption, int heading, @Nullable HtmlList list,
		@Nullable HtmlTable table, boolean cell) {

	private static final List<String> HEADINGS = List.of("h1", "h2", "h3", "h4", "h5", "h6");

	private static final Set<String> LISTS = Set.of("ul", "ol", "dl");

	/** Where the lines inside of an element stand. */
	HtmlPlace in(Element element, boolean line, @Nullable Element main, Lines lines) {
		String name = element.normalName();
		String css = line ? element.className().strip().toLowerCase(Locale.ROOT).split(" ", 2)[0] : this.css;
		int level = HEADINGS.indexOf(name) + 1;
		return new HtmlPlace(css, this.outside && !element.equals(main),
				this.furniture || Furnishings.isFurniture(element), this.caption || Furnishings.isCaption(element),
				(level > 0) ? level : this.heading,
				LISTS.contains(name) ? new HtmlList(element, this.list, lines) : this.list,
				(name.equals("table") && this.table == null) ? new HtmlTable(element, lines) : this.table,
				this.cell || (this.table != null && this.table.hasCell(name)));
	}

	/** What a page calls its own is its title even where it stands above the article. */
	boolean isFurniture() {
		return this.furniture || (this.outside && this.heading != 1);
	}

}
