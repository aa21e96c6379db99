package kinoteka.article.extraction.outline;

import java.util.Locale;

import kinoteka.article.document.Block;
import kinoteka.article.document.Mark;
import kinoteka.article.document.Words;
import kinoteka.article.extraction.heading.Heading;
import org.jspecify.annotations.Nullable;

/**
 * How a line is set apart from the lines around it, by the article's form alone: never by
 * what it says. What is null or 0 is not asked for.
 *
 * @param kind what the line is
 * @param level the depth of a heading or item
 * @param emphasis how its first words are set
 * @param whole whether nothing follows the heading in its line
 * @param opens whether it begins a paragraph
 * @param elementClass the class of its element; empty if it has none
 * @param list the list or table that it belongs to
 */
record Structure(Kind kind, int level, @Nullable Emphasis emphasis, @Nullable Boolean whole, @Nullable Boolean opens,
		@Nullable String elementClass, int list) {

	private static final int DEEPEST = 3;

	/** What a line is. */
	enum Kind {

		/** A heading of the mark-up. */
		HEADING,
		/** An item of a list. */
		ITEM,
		/** A row of a table. */
		ROW,
		/** A line of text. */
		LINE,
		/** A line that a label calls a title. */
		TITLE,
		/** A sentence that announces the next film. */
		ANNOUNCEMENT

	}

	/** How the first words of a line are set. */
	enum Emphasis {

		/** Like all others. */
		NONE,
		/** Bold. */
		STRONG,
		/** Linked. */
		LINK,
		/** Italic. */
		ITALIC;

		static Emphasis of(Words words) {
			if (words.marks().isEmpty()) {
				return NONE;
			}
			if (words.leading(Mark.Kind.STRONG) != null) {
				return STRONG;
			}
			if (words.leading(Mark.Kind.LINK) != null) {
				return LINK;
			}
			return (words.leading(Mark.Kind.EMPHASIS) != null) ? ITALIC : NONE;
		}

	}

	/** The structure of a line in every respect. */
	static Structure of(Kind kind, Block block, Heading heading) {
		boolean listed = kind == Kind.ITEM || kind == Kind.ROW;
		int level = (kind == Kind.HEADING || kind == Kind.ITEM) ? Math.max(1, block.level()) : 0;
		return new Structure(kind, (kind == Kind.ITEM) ? Math.min(level, DEEPEST) : level, Emphasis.of(block.words()),
				heading.is(Heading.Trait.ENDS), block.opens(),
				(kind == Kind.HEADING || kind == Kind.LINE) ? block.key() : "", listed ? block.group() : 0);
	}

	/** Lines of one kind and level. */
	Structure byLevel() {
		return new Structure(this.kind, this.level, null, null, null, null, 0);
	}

	/** Lines of one kind and level that are set alike. */
	Structure byEmphasis() {
		return new Structure(this.kind, this.level, this.emphasis, null, null, null, 0);
	}

	/** Lines that are set alike and alone or over text in their line. */
	Structure byExtent() {
		return new Structure(this.kind, this.level, this.emphasis, this.whole, null, null, 0);
	}

	/** Lines that are set alike and begin a paragraph or do not. */
	Structure byPlace() {
		return new Structure(this.kind, this.level, this.emphasis, this.whole, this.opens, null, 0);
	}

	/** Lines that are alike in all but their list. */
	Structure byClass() {
		return new Structure(this.kind, this.level, this.emphasis, this.whole, this.opens, this.elementClass, 0);
	}

	/** Lines of one list. */
	Structure byList() {
		return new Structure(this.kind, this.level, null, null, null, null, this.list);
	}

	/** The structure in words. */
	String described() {
		StringBuilder words = new StringBuilder(this.kind.name().toLowerCase(Locale.ROOT));
		words.append((this.level > 0) ? " of level " + this.level : "");
		words.append((this.emphasis == null) ? "" : ", " + this.emphasis.name().toLowerCase(Locale.ROOT));
		words.append((this.whole == null) ? "" : this.whole ? ", alone in its line" : ", with text behind it");
		words.append((this.opens == null) ? "" : this.opens ? ", begins a paragraph" : ", inside a paragraph");
		words.append((this.elementClass == null || this.elementClass.isEmpty()) ? "" : ", class " + this.elementClass);
		words.append((this.list > 0) ? ", list " + this.list : "");
		return words.toString();
	}

}
