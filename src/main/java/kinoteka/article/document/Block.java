package kinoteka.article.document;

import java.util.List;

import kinoteka.article.model.Span;

/**
 * One line of an article as its format understands it. A paragraph of several lines is
 * several blocks.
 *
 * @param kind what the line is
 * @param level depth of a heading (1 to 6) or of a list item (from 1); 0 otherwise
 * @param words what it says; for a row, all cells with blanks between them
 * @param cells the cells of a row; empty otherwise
 * @param group the paragraph, list or table that it belongs to: equal numbers belong
 * together
 * @param opens whether it is the first line of its paragraph
 * @param number the number that the list gives to an item; 0 if it gives none
 * @param key the key of a metadata pair; the class that a line's element names; empty
 * otherwise
 * @param furniture whether the format says that it is navigation, a table of contents or
 * the like
 */
public record Block(Kind kind, int level, Words words, List<Words> cells, int group, boolean opens, int number,
		String key, boolean furniture) {

	/** What a line is. */
	public enum Kind {

		/** A heading. */
		HEADING,
		/** A line of a paragraph. */
		TEXT,
		/** The first line of a list item. */
		ITEM,
		/** The first row of a table, if it names the columns. */
		COLUMNS,
		/** A row of a table. */
		ROW,
		/** A key and a value that speak of the article. */
		META,
		/** What a picture or a table shows, or who made it. */
		CAPTION,
		/** Program text. */
		CODE

	}

	/** Where its words stand. */
	public Span span() {
		return this.words.span();
	}

	/** Its words as a reader sees them. */
	public String text() {
		return this.words.text();
	}

	/** The same line with other words. */
	public Block with(Words other) {
		return new Block(this.kind, this.level, other, this.cells, this.group, this.opens, this.number, this.key,
				this.furniture);
	}

	/** The same line with a line that stands above it in the source, as one. */
	public Block below(Block above) {
		return new Block(this.kind, this.level, above.words().joined(this.words), this.cells, above.group(),
				above.opens(), this.number, this.key, this.furniture);
	}

	/** The same line as another kind of line, with another key. */
	public Block as(Kind other, String name) {
		return new Block(other, this.level, this.words, this.cells, this.group, this.opens, this.number, name,
				this.furniture);
	}

}
