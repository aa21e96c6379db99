package kinoteka.article.document.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import kinoteka.article.document.Block;
import kinoteka.article.document.Decoder;
import kinoteka.article.document.Document;
import kinoteka.article.document.FrontMatter;
import kinoteka.article.document.Lines;
import kinoteka.article.document.Notation;
import kinoteka.article.document.Words;
import kinoteka.article.document.WordsBuilder;
import kinoteka.article.document.html.HtmlWalker;
import kinoteka.article.document.inline.MarkdownInlines;
import kinoteka.article.model.Format;
import kinoteka.article.model.SourceText;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * CommonMark with tables, front matter, and the HTML that people put between.
 */
public final class MarkdownFrontEnd extends MarkdownInlines {

	/**
	 * A short line under a wide head stands for many empty cells: more than these are no
	 * table.
	 */
	private static final int MOST_CELLS = 2_000_000;

	private static final Parser TABLES = parser(Set.of(TablesExtension.builder().maxCells(MOST_CELLS).build()));

	private static final Parser NO_TABLES = parser(Set.of());

	private final Lines lines;

	private final Deque<Integer> lists = new ArrayDeque<>();

	private int heading;

	private int table;

	private MarkdownFrontEnd(String source, int base, Lines lines) {
		super(source, base, new WordsBuilder());
		this.lines = lines;
	}

	/** The lines of a text, and what it says of itself. */
	public static Document read(SourceText source) {
		FrontMatter front = FrontMatter.of(source.text());
		Lines lines = new Lines();
		front.addTo(lines);
		Node root = parse(Notation.masked(Decoder.unmarked(source.text().substring(front.end()))));
		new MarkdownFrontEnd(source.text(), front.end(), lines).read(root);
		return new Document(Format.MARKDOWN, source, lines.inOrder(), "", front.troubles());
	}

	private static Node parse(String text) {
		try {
			return TABLES.parse(text);
		}
		catch (IllegalArgumentException ex) {
			return NO_TABLES.parse(text);
		}
	}

	private static Parser parser(Set<Extension> extensions) {
		return Parser.builder()
			.extensions(extensions)
			.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
			.maxOpenBlockParsers(MOST_NESTING)
			.maxInlineNesting(MOST_NESTING)
			.build();
	}

	@Override
	protected void read(Node node) {
		switch (node) {
			case Heading title -> heading(title);
			case Paragraph paragraph -> paragraph(paragraph);
			case ListBlock list -> list(list);
			case ListItem listItem -> item(listItem);
			case HtmlBlock html -> html(html);
			case FencedCodeBlock code -> code(code, true);
			case IndentedCodeBlock code -> code(code, false);
			case LinkReferenceDefinition definition -> {
			}
			case TableBlock rows -> {
				this.table = this.lines.nextGroup();
				readAll(rows);
			}
			case TableRow row -> row(row);
			default -> super.read(node);
		}
	}

	@Override
	protected void lineBreak() {
		if (this.heading > 0) {
			super.lineBreak();
		}
		else {
			flush();
		}
	}

	@Override
	protected void tag(String name, boolean closes, String target) {
		super.tag(name, closes, target);
		boolean block = Tag.valueOf(name).isBlock();
		if (block || name.equals("br")) {
			lineBreak();
		}
		if (block) {
			this.lines.paragraph();
		}
		if (name.equals("li") && !closes) {
			begin(0);
		}
	}

	private void begin(int number) {
		this.lines.beginItem(Math.max(1, this.lists.size()), number, this.lists.isEmpty() ? 0 : this.lists.peek());
	}

	private void heading(Heading title) {
		this.heading = title.getLevel();
		readAll(title);
		flush();
		this.heading = 0;
	}

	private void paragraph(Paragraph paragraph) {
		this.lines.paragraph();
		readAll(paragraph);
		flush();
	}

	private void list(ListBlock list) {
		flush();
		this.lists.push(this.lines.nextGroup());
		readAll(list);
		this.lists.pop();
	}

	/** The number is read from the source: many lists number every item 1. */
	private void item(ListItem listItem) {
		int at = start(listItem);
		int end = at;
		while (end < at + 5 && end < this.source.length() && Character.isDigit(this.source.charAt(end))) {
			end++;
		}
		boolean numbered = listItem.getParent() instanceof OrderedList && end > at;
		begin(numbered ? Integer.parseInt(this.source, at, end, 10) : 0);
		readAll(listItem);
		this.lines.endItem();
	}

	/**
	 * Every line of an HTML block is a fragment: what it opens may be closed in another
	 * block.
	 */
	private void html(HtmlBlock html) {
		flush();
		HtmlWalker.fragment(this.source, start(html), end(html), this.lines, this.words);
	}

	/** Indented lines are seldom programs. */
	private void code(Node node, boolean fenced) {
		this.lines.paragraph();
		for (SourceSpan span : node.getSourceSpans()) {
			int start = this.base + span.getInputIndex();
			Words line = of(this.source, start, start + span.getLength());
			if (fenced) {
				this.lines.other(Block.Kind.CODE, line, "", false);
			}
			else {
				this.lines.line(line, 0, "", false);
			}
		}
	}

	private void row(TableRow row) {
		List<Words> cells = new ArrayList<>();
		for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
			readAll(cell);
			cells.add(Notation.without(this.words.take()));
		}
		this.lines.row(row.getParent() instanceof TableHead, this.table, cells, false);
	}

	private void flush() {
		if (!this.words.isEmpty()) {
			this.lines.line(this.words.take(), this.heading, "", false);
		}
	}

}
