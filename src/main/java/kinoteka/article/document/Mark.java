package kinoteka.article.document;

/**
 * A stretch of words that is set apart.
 *
 * @param kind how
 * @param from index of its first character in the words
 * @param to index behind its last character
 * @param target where a link leads; empty for other kinds
 */
public record Mark(Kind kind, int from, int to, String target) {

	/** How words are set apart. */
	public enum Kind {

		/** Bold. */
		STRONG,
		/** Italic. */
		EMPHASIS,
		/** A link. */
		LINK

	}

	/** The same mark at another place. */
	Mark at(int start, int end) {
		return new Mark(this.kind, start, end, this.target);
	}

}
