package kinoteka.article.document.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import kinoteka.article.document.Block;
import kinoteka.article.document.Lines;
import kinoteka.article.document.Notation;
import kinoteka.article.document.Words;
import kinoteka.article.document.WordsBuilder;
import kinoteka.article.document.html.HtmlWalker;
import kinoteka.article.document.inline.InlineParser;
import kinoteka.article.document.inline.MarkdownInlines;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** The lines of a Markdown tree. */
final class MarkdownBlocks extends MarkdownInlines {

	/** The HTML tags at which a browser ends the line. */
	private static final Set<String> LINES = Set.of("br", "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5",
			"h6", "tr", "td", "th", "table", "figcaption", "figure", "section", "article", "blockquote", "hr");

	private final Lines lines;

	private final Deque<Integer> lists = new ArrayDeque<>();

	private int heading;

	private int table;

	MarkdownBlocks(String source, int base, Lines lines) {
		super(source, base, new WordsBuilder());
		this.lines = lines;
	}

	@Override
	public void read(Node node) {
		switch (node) {
			case Heading title -> heading(title);
			case Paragraph paragraph -> paragraph(paragraph);
			case ListBlock list -> list(list);
			case ListItem listItem -> item(listItem);
			case HtmlBlock html -> html(html);
			case FencedCodeBlock code -> code(code, Block.Kind.CODE);
			case IndentedCodeBlock code -> code(code, Block.Kind.TEXT);
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
		if (!LINES.contains(name)) {
			return;
		}
		lineBreak();
		if (!name.equals("br")) {
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
		int number = 0;
		int at = start(listItem);
		while (!(listItem.getParent() instanceof BulletList) && at < this.source.length()
				&& Character.isDigit(this.source.charAt(at)) && number < 100_000) {
			number = number * 10 + Character.digit(this.source.charAt(at++), 10);
		}
		begin(number);
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

	private void code(Node node, Block.Kind kind) {
		this.lines.paragraph();
		for (SourceSpan span : node.getSourceSpans()) {
			int start = this.base + span.getInputIndex();
			Words line = InlineParser.of(this.source, start, start + span.getLength());
			if (kind == Block.Kind.TEXT) {
				this.lines.line(line, 0, "", false);
			}
			else {
				this.lines.other(kind, line, "", false);
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
