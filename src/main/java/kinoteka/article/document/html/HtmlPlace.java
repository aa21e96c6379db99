package kinoteka.article.document.html;

import java.util.Locale;

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

	/** Where the lines inside of an element stand. */
	HtmlPlace in(Element element, boolean line, @Nullable Element main, Lines lines) {
		String name = element.normalName();
		return new HtmlPlace(line ? firstClass(element) : this.css, this.outside && !element.equals(main),
				this.furniture || Furnishings.isFurniture(element), this.caption || Furnishings.isCaption(element),
				headingLevel(name, this.heading), isList(name) ? HtmlList.of(element, this.list, lines) : this.list,
				(name.equals("table") && this.table == null) ? new HtmlTable(element, lines) : this.table,
				this.cell || (this.table != null && this.table.hasCell(name)));
	}

	/** What a page calls its own is its title even where it stands above the article. */
	boolean isFurniture() {
		return this.furniture || (this.outside && this.heading != 1);
	}

	private static boolean isList(String name) {
		return name.equals("ul") || name.equals("ol") || name.equals("dl");
	}

	private static String firstClass(Element element) {
		String names = element.className().strip().toLowerCase(Locale.ROOT);
		int blank = names.indexOf(' ');
		return (blank < 0) ? names : names.substring(0, blank);
	}

	private static int headingLevel(String name, int other) {
		boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
		return heading ? name.charAt(1) - '0' : other;
	}

}
