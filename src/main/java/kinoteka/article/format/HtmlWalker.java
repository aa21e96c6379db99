package kinoteka.article.format;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The lines of an HTML tree. */
final class HtmlWalker implements NodeVisitor {

	/** What makes a stretch of HTML a page, so that it is read in one go. */
	private static final String PAGE = "<!doctype html><body>";

	private final String source;

	private final int base;

	private final Lines lines;

	private final @Nullable Element main;

	private final boolean markdown;

	private final WordsBuilder words = new WordsBuilder();

	private final HtmlLists lists;

	private final HtmlTables tables;

	private final HtmlCards cards = new HtmlCards();

	private int unseen;

	private int furniture;

	private int captions;

	private int heading;

	private int inMain;

	private boolean broke;

	private String css = "";

	HtmlWalker(String source, int base, Lines lines, @Nullable Element main, boolean markdown) {
		this.source = source;
		this.base = base;
		this.lines = lines;
		this.main = main;
		this.markdown = markdown;
		this.lists = new HtmlLists(lines);
		this.tables = new HtmlTables(lines);
	}

	/**
	 * Reads a stretch of HTML that stands in Markdown, with the Markdown that stands in
	 * it. It is parsed as a page: a fragment's nodes are moved one by one when it is
	 * done, which costs square time.
	 */
	static void fragment(String source, int start, int end, Lines lines) {
		var page = HtmlFrontEnd.parser().parseInput(PAGE + source.substring(start, end), "");
		new HtmlWalker(source, start - PAGE.length(), lines, null, true).walk(page.body());
	}

	void walk(Element root) {
		root.traverse(this);
		flush();
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode text) {
			text(text);
		}
		else if (node instanceof Element element) {
			open(element);
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (node instanceof Element element) {
			close(element);
		}
	}

	private void open(Element element) {
		if (this.cards.isLine(element)) {
			flush();
			this.lines.paragraph();
			this.css = HtmlCards.firstClass(element);
		}
		Mark.Kind mark = mark(element);
		if (mark != null) {
			this.words.open(mark, element.attr("href"));
			return;
		}
		if (element.normalName().equals("br")) {
			lineBreak();
			return;
		}
		boolean caption = Furnishings.isCaption(element);
		if (isLine(element) || caption) {
			flush();
			this.lines.paragraph();
		}
		this.unseen += Furnishings.isUnseen(element) ? 1 : 0;
		this.furniture += Furnishings.isFurniture(element) ? 1 : 0;
		this.captions += caption ? 1 : 0;
		this.inMain += element.equals(this.main) ? 1 : 0;
		this.heading = headingLevel(element, this.heading);
		this.css = isLine(element) ? HtmlCards.firstClass(element) : this.css;
		this.cards.open(element);
		this.lists.open(element);
		this.tables.open(element);
	}

	private void close(Element element) {
		Mark.Kind mark = mark(element);
		if (mark != null) {
			this.words.close(mark);
		}
		if (this.cards.isLine(element)) {
			flush();
			this.lines.paragraph();
			this.css = HtmlCards.parentClass(element);
		}
		if (!isLine(element) && this.words.isNumber()) {
			this.words.append(' ', this.words.sourceEnd(), this.words.sourceEnd());
		}
		if (mark != null) {
			return;
		}
		boolean caption = Furnishings.isCaption(element);
		if (this.tables.isCell(element)) {
			this.tables.cell(this.words.take());
		}
		else if (isLine(element) || caption) {
			flush();
			this.lines.paragraph();
		}
		this.unseen -= Furnishings.isUnseen(element) ? 1 : 0;
		this.captions -= caption ? 1 : 0;
		this.lists.close(element);
		this.tables.close(element, isFurniture());
		this.furniture -= Furnishings.isFurniture(element) ? 1 : 0;
		this.inMain -= element.equals(this.main) ? 1 : 0;
		this.heading = (headingLevel(element, 0) > 0) ? 0 : this.heading;
		this.css = isLine(element) ? HtmlCards.parentClass(element) : this.css;
	}

	private void text(TextNode node) {
		var range = node.sourceRange();
		if (this.unseen > 0 || !range.isTracked() || node.getWholeText().isEmpty()) {
			return;
		}
		this.broke &= node.isBlank();
		int from = this.base + range.startPos();
		int to = Math.min(this.base + range.endPos(), this.source.length());
		if (this.markdown && hasMarks(node.getWholeText())) {
			markdown(from, to);
		}
		else {
			this.words.append(Aligned.of(node.getWholeText(), this.source, from, to));
		}
	}

	/** The text of Markdown between HTML tags, line by line. */
	private void markdown(int from, int to) {
		int start = from;
		for (int i = from; i <= to; i++) {
			if (i == to || this.source.charAt(i) == '\n') {
				PlainWords.append(this.words, this.source, start, i);
				this.words.append(' ', i, i);
				start = i;
			}
		}
	}

	private static boolean hasMarks(String text) {
		return text.indexOf('*') >= 0 || text.indexOf('_') >= 0 || text.contains("](");
	}

	/** One break ends a line, two end a paragraph. */
	private void lineBreak() {
		if (this.tables.inCell()) {
			this.words.append(' ', this.words.sourceEnd(), this.words.sourceEnd());
			return;
		}
		flush();
		if (this.broke) {
			this.lines.paragraph();
		}
		this.broke = true;
	}

	private void flush() {
		if (this.words.isEmpty() || this.tables.inCell()) {
			return;
		}
		Words line = this.words.take();
		if (line.text().isBlank()) {
			return;
		}
		boolean aside = isFurniture();
		if (this.captions > 0) {
			this.lines.other(Block.Kind.CAPTION, line, this.css, aside);
		}
		else if (this.heading > 0) {
			this.lines.heading(this.heading, line, this.css, aside && !(this.heading == 1 && this.furniture == 0));
		}
		else if (!this.lists.item(line, this.css, aside)) {
			this.lines.text(line, this.css, aside);
		}
	}

	private boolean isFurniture() {
		return this.furniture > 0 || (this.main != null && this.inMain == 0);
	}

	private static boolean isLine(Element element) {
		return element.isBlock() || element.normalName().equals("option");
	}

	private static int headingLevel(Element element, int other) {
		String name = element.normalName();
		boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
		return heading ? name.charAt(1) - '0' : other;
	}

	private static Mark.@Nullable Kind mark(Element element) {
		return switch (element.normalName()) {
			case "b", "strong" -> Mark.Kind.STRONG;
			case "i", "em", "cite" -> Mark.Kind.EMPHASIS;
			case "a" -> Mark.Kind.LINK;
			default -> null;
		};
	}

}
