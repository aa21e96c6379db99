package kinoteka.article.format;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Collects the blocks of a document, and numbers the paragraphs, lists and tables that
 * they belong to.
 */
final class Lines {

	private final List<Block> blocks = new ArrayList<>();

	private int group;

	private boolean opens = true;

	List<Block> blocks() {
		return this.blocks;
	}

	/** The next line begins a paragraph. */
	void paragraph() {
		this.opens = true;
	}

	boolean opensNext() {
		return this.opens;
	}

	int nextGroup() {
		return ++this.group;
	}

	void heading(int level, Words words, String css, boolean furniture) {
		add(new Block(Block.Kind.HEADING, level, words, List.of(), nextGroup(), true, 0, css, furniture));
		this.opens = true;
	}

	void text(Words words, String css, boolean furniture) {
		boolean first = this.opens;
		this.opens = false;
		add(new Block(Block.Kind.TEXT, 0, words, List.of(), first ? nextGroup() : this.group, first, 0, css,
				furniture));
	}

	void item(int depth, int number, int list, Words words, String css, boolean furniture) {
		add(new Block(Block.Kind.ITEM, depth, words, List.of(), list, true, number, css, furniture));
		this.opens = false;
	}

	void row(boolean columns, int table, List<Words> cells, @Nullable Words words, boolean furniture) {
		if (words != null) {
			Block.Kind kind = columns ? Block.Kind.COLUMNS : Block.Kind.ROW;
			add(new Block(kind, 0, words, List.copyOf(cells), table, true, 0, "", furniture));
		}
		this.opens = true;
	}

	void meta(String key, Words words) {
		add(new Block(Block.Kind.META, 0, words, List.of(), nextGroup(), true, 0, key, false));
		this.opens = true;
	}

	void other(Block.Kind kind, Words words, String css, boolean furniture) {
		add(new Block(kind, 0, words, List.of(), nextGroup(), true, 0, css, furniture));
		this.opens = true;
	}

	private void add(Block block) {
		if (!block.text().isBlank()) {
			this.blocks.add(block);
		}
	}

}
