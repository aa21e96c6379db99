package kinoteka.article.document.html;

import java.util.Set;
import java.util.regex.Pattern;

import kinoteka.article.document.Block;
import kinoteka.article.document.Lines;
import kinoteka.article.document.Words;
import kinoteka.article.document.WordsBuilder;
import kinoteka.article.document.inline.InlineParser;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The lines of an HTML tree. How deep it is nested, the parser bounds. */
public final class HtmlWalker {

	/** What makes a stretch of HTML a page, so that it is read in one go. */
	private static final String PAGE = "<!doctype html><body>";

	private static final Pattern PLAYER = Pattern.compile("tube|vimeo|video|audio|player|embed|im(?:age|g)");

	private final String source;

	private final int base;

	private final Lines lines;

	private final @Nullable Element main;

	private final boolean markdown;

	private final WordsBuilder words;

	private HtmlPlace place;

	private boolean broke;

	private HtmlWalker(String source, int base, Lines lines, @Nullable Element main, boolean markdown,
			WordsBuilder words) {
		this.words = words;
		this.source = source;
		this.base = base;
		this.lines = lines;
		this.main = main;
		this.markdown = markdown;
		this.place = new HtmlPlace("", main != null, false, false, 0, null, null, false);
	}

	/** Reads a page. */
	static void page(String source, Element body, Lines lines) {
		HtmlWalker walker = new HtmlWalker(source, 0, lines, MainContent.of(body), false, new WordsBuilder());
		walker.element(body, true);
		walker.flush();
	}

	/**
	 * Reads a stretch of HTML that stands in Markdown, with the Markdown that stands in
	 * it. It is parsed as a page: a fragment's nodes are moved one by one when it is
	 * done, which costs square time.
	 */
	public static void fragment(String source, int start, int end, Lines lines, WordsBuilder words) {
		var page = HtmlFrontEnd.parser().parseInput(PAGE + source.substring(start, end), "");
		HtmlWalker walker = new HtmlWalker(source, start - PAGE.length(), lines, null, true, words);
		walker.element(page.body(), true);
		walker.flush();
	}

	private void children(Element parent) {
		Set<Node> cards = HtmlCards.in(parent);
		for (Node node : parent.childNodes()) {
			if (node instanceof TextNode text) {
				text(text);
			}
			else if (node instanceof Element element) {
				element(element, element.isBlock() || cards.contains(element));
			}
		}
	}

	private void element(Element element, boolean line) {
		if (element.normalName().equals("br")) {
			lineBreak();
			return;
		}
		boolean apart = line || Furnishings.isCaption(element) || !element.tag().isKnownTag();
		if (apart) {
			paragraph();
		}
		HtmlPlace around = this.place;
		if (!Furnishings.isUnseen(element)) {
			this.place = around.in(element, line, this.main, this.lines);
			box(element);
			if (element.previousSibling() instanceof Element) {
				this.words.partBefore(element.ownText());
			}
			this.words.open(element.normalName(), element.attr("href"));
			inside(element);
			this.words.close(element.normalName());
		}
		if (apart) {
			paragraph();
		}
		else if (this.words.isNumber()) {
			this.words.appendBlank();
		}
		this.place = around;
	}

	/**
	 * An element that no browser knows shows its title and its words. What plays or
	 * pictures something is named for those who cannot see it.
	 */
	private void box(Element element) {
		if (element.tag().isKnownTag() || !element.hasAttr("title") || !element.hasText()
				|| PLAYER.matcher(element.normalName()).find()) {
			return;
		}
		var range = element.attributes().sourceRange("title").valueRange();
		paragraph();
		this.words.append(element.attr("title"), this.source, this.base + range.startPos(), this.base + range.endPos());
		Words title = this.words.take();
		this.lines.box(title, element.normalName(), this.place.isFurniture());
	}

	private void inside(Element element) {
		HtmlTable table = this.place.table();
		String name = element.normalName();
		if (name.equals("li") || name.equals("dt")) {
			item(element);
		}
		else if (table != null && name.equals("tr")) {
			row(element, table);
		}
		else if (table != null && table.hasCell(name)) {
			cell(element, table);
		}
		else {
			children(element);
		}
	}

	private void item(Element element) {
		HtmlList list = (this.place.list() == null) ? HtmlList.NONE : this.place.list();
		this.lines.beginItem(list.depth, list.number(element), list.group);
		children(element);
		flush();
		this.lines.endItem();
	}

	private void row(Element element, HtmlTable table) {
		table.begin();
		children(element);
		table.end(this.lines, this.place.isFurniture());
	}

	private void cell(Element element, HtmlTable table) {
		children(element);
		table.add(this.words.take(), element.normalName().equals("th"));
	}

	private void text(TextNode node) {
		var range = node.sourceRange();
		String text = node.getWholeText();
		if (!range.isTracked() || text.isEmpty()) {
			return;
		}
		this.broke &= node.isBlank();
		int from = this.base + range.startPos();
		int to = Math.min(this.base + range.endPos(), this.source.length());
		if (this.markdown && (text.startsWith("#") || text.contains("\n#") || text.indexOf('*') >= 0
				|| text.indexOf('_') >= 0 || text.contains("]("))) {
			markdown(from, to);
		}
		else {
			this.words.append(text, this.source, from, to);
		}
	}

	/** The text of Markdown between HTML tags, line by line. */
	private void markdown(int from, int to) {
		int start = from;
		for (int i = from; i <= to; i++) {
			if (i == to || this.source.charAt(i) == '\n') {
				markdownLine(start, i);
				start = i;
			}
		}
	}

	/** A line of hashes and words is a heading, in the middle of HTML as well. */
	private void markdownLine(int from, int to) {
		int at = from;
		while (at < to && Character.isWhitespace(this.source.charAt(at))) {
			at++;
		}
		int level = at;
		while (level < to && this.source.charAt(level) == '#') {
			level++;
		}
		boolean heading = level > at && level - at <= 6 && level < to && this.source.charAt(level) == ' ';
		if (heading) {
			paragraph();
			InlineParser.append(this.words, this.source, level + 1, to);
			this.lines.line(this.words.take(), level - at, "", this.place.isFurniture());
			return;
		}
		InlineParser.append(this.words, this.source, from, to);
		this.words.append(' ', to, to);
	}

	/** One break ends a line, two end a paragraph. */
	private void lineBreak() {
		if (this.place.heading() > 0) {
			this.words.appendBlank();
			return;
		}
		flush();
		if (this.broke) {
			this.lines.paragraph();
		}
		this.broke = true;
	}

	private void paragraph() {
		flush();
		this.lines.paragraph();
	}

	private void flush() {
		if (this.place.cell()) {
			this.words.appendBlank();
			return;
		}
		Words line = this.words.take();
		if (this.place.caption()) {
			this.lines.other(Block.Kind.CAPTION, line, this.place.css(), this.place.isFurniture());
		}
		else {
			this.lines.line(line, this.place.heading(), this.place.css(), this.place.isFurniture());
		}
	}

}
