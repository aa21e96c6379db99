package kinoteka.article.document.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.document.Block;
import kinoteka.article.document.Lines;
import kinoteka.article.document.Words;
import kinoteka.article.document.WordsBuilder;
import kinoteka.article.document.inline.MarkdownInlines;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The lines of an HTML tree. How deep it is nested, the parser bounds. */
public final class HtmlWalker {

	/** What makes a stretch of HTML a page, so that it is read in one go. */
	private static final String PAGE = "<!doctype html><body>";

	private static final Pattern PLAYER = Pattern.compile("tube|vimeo|video|audio|player|embed|im(?:age|g)");

	private static final Pattern MARKDOWN = Pattern.compile("[*_]|\\]\\(|^#", Pattern.MULTILINE);

	private static final Pattern HEADING = Pattern.compile("\\s*(#{1,6}) ");

	private final String source;

	private final int base;

	private final Lines lines;

	private final @Nullable Element main;

	private final boolean markdown;

	private final WordsBuilder words;

	private HtmlPlace place;

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
		HtmlWalker walker = new HtmlWalker(source, 0, lines, main(body), false, new WordsBuilder());
		walker.element(body, true);
	}

	/**
	 * The element that is marked as the article and holds most of the page's words; null
	 * if there is none.
	 */
	private static @Nullable Element main(Element body) {
		long all = length(body);
		return body.select("[itemprop=articleBody], article, main, [role=main]")
			.stream()
			.filter((element) -> length(element) * 2 > all)
			.reduce((outer, inner) -> inner)
			.orElse(null);
	}

	private static long length(Element element) {
		return element.nodeStream(TextNode.class).mapToLong((text) -> text.getWholeText().length()).sum();
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
	}

	/**
	 * Inline elements that have a class and nothing but elements beside them, some of
	 * them blocks, are laid out as lines of their own.
	 */
	private void children(Element parent) {
		boolean card = parent.children().stream().anyMatch(Element::isBlock) && parent.ownText().isBlank();
		for (Node node : parent.childNodes()) {
			if (node instanceof TextNode text) {
				text(text);
			}
			else if (node instanceof Element element) {
				element(element, element.isBlock() || (card && element.hasAttr("class")));
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
			seen(element);
		}
		if (apart) {
			paragraph();
		}
		else {
			this.words.partNumber();
		}
		this.place = around;
	}

	private void seen(Element element) {
		box(element);
		if (element.previousSibling() instanceof Element) {
			this.words.partBefore(element.ownText());
		}
		this.words.open(element.normalName(), element.attr("href"));
		inside(element);
		this.words.close(element.normalName());
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
		paragraph();
		append(element.attr("title"), element.attributes().sourceRange("title").valueRange());
		this.lines.box(this.words.take(), element.normalName(), this.place.isFurniture());
	}

	private void inside(Element element) {
		HtmlTable table = this.place.table();
		String name = element.normalName();
		if (name.equals("li") || name.equals("dt")) {
			beginItem();
			children(element);
			flush();
			this.lines.endItem();
		}
		else if (table != null && name.equals("tr")) {
			table.begin();
			children(element);
			table.end(this.lines, this.place.isFurniture());
		}
		else {
			children(element);
			if (table != null && table.hasCell(name)) {
				table.add(this.words.take(), name.equals("th"));
			}
		}
	}

	private void beginItem() {
		if (this.place.list() != null) {
			this.place.list().beginItem(this.lines);
		}
		else {
			this.lines.beginItem(1, 0, 0);
		}
	}

	private void text(TextNode node) {
		String text = node.getWholeText();
		Range range = node.sourceRange();
		if (!this.markdown || !MARKDOWN.matcher(text).find()) {
			append(text, range);
		}
		else if (range.isTracked()) {
			markdown(this.base + range.startPos(), Math.min(this.base + range.endPos(), this.source.length()));
		}
	}

	private void append(String text, Range range) {
		if (range.isTracked()) {
			this.words.append(text, this.source, this.base + range.startPos(),
					Math.min(this.base + range.endPos(), this.source.length()));
		}
	}

	/**
	 * The text of Markdown between HTML tags, line by line. A line of hashes and words is
	 * a heading.
	 */
	private void markdown(int from, int to) {
		for (int start = from; start < to;) {
			int next = this.source.indexOf('\n', start) + 1;
			int end = (next == 0 || next > to) ? to : next;
			Matcher heading = HEADING.matcher(this.source).region(start, end);
			if (heading.lookingAt()) {
				paragraph();
				MarkdownInlines.append(this.words, this.source, heading.end(), end);
				this.lines.line(this.words.take(), heading.group(1).length(), "", this.place.isFurniture());
			}
			else {
				MarkdownInlines.append(this.words, this.source, start, end);
				this.words.append(' ', end, end);
			}
			start = end;
		}
	}

	/** In a heading, a break parts words only. */
	private void lineBreak() {
		if (this.place.heading() > 0) {
			this.words.appendBlank();
		}
		else {
			flush();
		}
	}

	private void paragraph() {
		flush();
		this.lines.paragraph();
	}

	private void flush() {
		if (this.place.cell()) {
			this.words.appendBlank();
		}
		else if (this.place.caption()) {
			this.lines.other(Block.Kind.CAPTION, this.words.take(), this.place.css(), this.place.isFurniture());
		}
		else {
			this.lines.line(this.words.take(), this.place.heading(), this.place.css(), this.place.isFurniture());
		}
	}

}
