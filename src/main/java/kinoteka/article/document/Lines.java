package kinoteka.article.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Collects the blocks of a document, and numbers the paragraphs, lists and tables that
 * they belong to.
 */
public final class Lines {

	private final List<Block> blocks = new ArrayList<>();

	private int group;

	private boolean opens = true;

	private int level;

	private @Nullable Item item;

	public List<Block> blocks() {
		return this.blocks;
	}

	/**
	 * The blocks in the order of the source. Broken mark-up can move them about and make
	 * them overlap.
	 */
	public List<Block> inOrder() {
		List<Block> apart = new ArrayList<>(this.blocks.size());
		this.blocks.sort(Comparator.comparingInt((block) -> block.span().start()));
		int end = 0;
		for (Block block : this.blocks) {
			if (block.span().start() >= end && block.span().length() > 0) {
				apart.add(block);
				end = block.span().end();
			}
		}
		return apart;
	}

	/** The next line begins a paragraph. */
	public void paragraph() {
		this.opens = true;
	}

	public int nextGroup() {
		return ++this.group;
	}

	/** The next line begins an item of a list. */
	public void beginItem(int depth, int number, int list) {
		this.item = new Item(depth, number, list);
	}

	public void endItem() {
		this.item = null;
	}

	/**
	 * A line: a heading if it has a level, the first line of the item that was begun, or
	 * text.
	 */
	public void line(Words marked, int heading, String css, boolean furniture) {
		Words words = Notation.without(marked);
		Item begun = this.item;
		if (Notation.isInstruction(marked.text())) {
			other(Block.Kind.CODE, marked, "", furniture);
		}
		else if (words.text().isBlank()) {
			return;
		}
		else if (heading > 0) {
			this.level = heading;
			add(Block.Kind.HEADING, heading, words, nextGroup(), (begun == null) ? 0 : begun.number(), css, furniture);
		}
		else if (begun != null) {
			this.item = null;
			add(Block.Kind.ITEM, begun.depth(), words, begun.list(), begun.number(), css, furniture);
		}
		else {
			add(Block.Kind.TEXT, 0, words, this.opens ? nextGroup() : this.group, 0, css, furniture);
		}
	}

	/** A title that heads no section of the article but a box in it. */
	public void box(Words words, String name, boolean furniture) {
		add(Block.Kind.HEADING, Math.min(this.level + 1, 6), words, nextGroup(), 0, name, furniture);
	}

	public void row(boolean columns, int table, List<Words> cells, boolean furniture) {
		WordsBuilder all = new WordsBuilder();
		for (Words cell : cells) {
			all.append(cell).appendBlank();
		}
		add(new Block(columns ? Block.Kind.COLUMNS : Block.Kind.ROW, 0, all.take(), List.copyOf(cells), table, true, 0,
				"", furniture));
	}

	public void other(Block.Kind kind, Words words, String key, boolean furniture) {
		add(kind, 0, words, nextGroup(), 0, key, furniture);
	}

	private void add(Block.Kind kind, int level, Words words, int group, int number, String key, boolean furniture) {
		boolean first = this.opens || kind != Block.Kind.TEXT;
		add(new Block(kind, level, words, List.of(), group, first, number, key, furniture));
	}

	private void add(Block block) {
		if (!block.text().isBlank()) {
			this.blocks.add(block);
			this.opens = block.kind() != Block.Kind.TEXT && block.kind() != Block.Kind.ITEM;
		}
	}

	private record Item(int depth, int number, int list) {
	}

}
