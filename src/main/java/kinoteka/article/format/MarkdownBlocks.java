package kinoteka.article.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;

/** The lines of a Markdown tree. */
final class MarkdownBlocks implements Nodes.Steps {

	/**
	 * Attributes that some dialects hang on a line: {@code {:.class}}, {@code {#anchor}}.
	 */
	private static final Pattern ATTRIBUTES = Pattern.compile("\\s*\\{[:#.][^{}]{0,300}\\}\\s*$");

	/** Instructions to a site generator that stand on a line of their own. */
	private static final Pattern INSTRUCTION = Pattern
		.compile("^(?:\\{[{%<].*[}%>]\\}|(?:import|export)\\s.{0,300}(?:from\\s.*|;))$");

	private final String source;

	private final int base;

	private final Lines lines;

	private final WordsBuilder words = new WordsBuilder();

	private final MarkdownInlines inlines;

	private final Deque<Integer> lists = new ArrayDeque<>();

	private final List<Words> cells = new ArrayList<>();

	private int number;

	private boolean item;

	private int heading;

	private int table;

	private boolean columns;

	MarkdownBlocks(String source, int base, Lines lines) {
		this.source = source;
		this.base = base;
		this.lines = lines;
		this.inlines = new MarkdownInlines(source, base, this.words);
	}

	@Override
	public boolean enter(Node node) {
		switch (node) {
			case Heading head -> this.heading = head.getLevel();
			case ListBlock list -> list();
			case ListItem listItem -> item(listItem);
			case Paragraph paragraph -> this.lines.paragraph();
			case SoftLineBreak line -> flush();
			case HardLineBreak line -> flush();
			case HtmlInline tag -> tag(tag);
			case HtmlBlock html -> html(html);
			case FencedCodeBlock code -> code(code, Block.Kind.CODE);
			case IndentedCodeBlock code -> code(code, Block.Kind.TEXT);
			case LinkReferenceDefinition definition -> {
				return false;
			}
			case TableBlock start -> this.table = this.lines.nextGroup();
			case TableHead head -> this.columns = true;
			case TableCell cell -> {
			}
			default -> {
				return this.inlines.enter(node);
			}
		}
		return true;
	}

	@Override
	public void leave(Node node) {
		switch (node) {
			case Heading head -> {
				flush();
				this.heading = 0;
			}
			case Paragraph paragraph -> flush();
			case ListBlock list -> this.lists.pop();
			case ListItem listItem -> this.item = false;
			case TableCell cell -> this.cells.add(WikiMarks.without(this.words.take()));
			case TableRow row -> row();
			case TableHead head -> this.columns = false;
			default -> this.inlines.leave(node);
		}
	}

	private void list() {
		flush();
		this.lists.push(this.lines.nextGroup());
	}

	/** The number is read from the source: many lists number every item 1. */
	private void item(ListItem listItem) {
		this.item = true;
		int at = this.base + Math.max(0, Nodes.start(listItem));
		int value = 0;
		while (!(listItem.getParent() instanceof BulletList) && at < this.source.length()
				&& Character.isDigit(this.source.charAt(at)) && value < 100_000) {
			value = value * 10 + Character.digit(this.source.charAt(at++), 10);
		}
		this.number = value;
	}

	private void tag(HtmlInline inline) {
		InlineTag tag = InlineTag.of(inline.getLiteral());
		tag.markTo(this.words);
		if (!tag.endsLine()) {
			return;
		}
		flush();
		if (!tag.name().equals("br")) {
			this.lines.paragraph();
		}
		if (tag.beginsItem()) {
			this.item = true;
			this.number = 0;
		}
	}

	/**
	 * Every line of an HTML block is a fragment: what it opens may be closed in another
	 * block.
	 */
	private void html(HtmlBlock html) {
		flush();
		int start = this.base + Math.max(0, Nodes.start(html));
		int end = this.base + Math.max(0, Nodes.end(html));
		HtmlWalker.fragment(this.source, start, end, this.lines);
	}

	private void code(Node node, Block.Kind kind) {
		this.lines.paragraph();
		for (SourceSpan span : node.getSourceSpans()) {
			int start = this.base + span.getInputIndex();
			Words line = PlainWords.of(this.source, start, start + span.getLength());
			if (kind == Block.Kind.TEXT) {
				emit(line);
			}
			else {
				this.lines.other(kind, line, "", false);
			}
		}
	}

	private void row() {
		this.lines.row(this.columns, this.table, this.cells, Rows.joined(this.cells), false);
		this.cells.clear();
	}

	private void flush() {
		if (!this.words.isEmpty()) {
			emit(this.words.take());
		}
	}

	private void emit(Words taken) {
		Words line = WikiMarks.without(withoutAttributes(taken));
		if (line.text().isBlank()) {
			return;
		}
		if (INSTRUCTION.matcher(line.text()).matches()) {
			this.lines.other(Block.Kind.CODE, line, "", false);
		}
		else if (this.heading > 0) {
			this.lines.heading(this.heading, line, "", false);
		}
		else if (this.item) {
			this.lines.item(Math.max(1, this.lists.size()), this.number, this.lists.isEmpty() ? 0 : this.lists.peek(),
					line, "", false);
			this.item = false;
		}
		else {
			this.lines.text(line, "", false);
		}
	}

	private static Words withoutAttributes(Words words) {
		String text = words.text();
		if (!text.endsWith("}")) {
			return words;
		}
		var attributes = ATTRIBUTES.matcher(text);
		attributes.region(Math.max(0, text.length() - 320), text.length());
		return attributes.find() ? words.slice(0, attributes.start()) : words;
	}

}
