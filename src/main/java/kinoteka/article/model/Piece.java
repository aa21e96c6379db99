package kinoteka.article.model;

/**
 * A stretch of an article and what it was read as. The pieces of an article, laid end to
 * end, are the article.
 *
 * @param span where it stands; never empty
 * @param role what it was read as
 */
public record Piece(Span span, Role role) {

	/** What a stretch of text was read as. */
	public enum Role {

		/** White space and mark-up between pieces that carry words. */
		SPACE,
		/** The article's title, meta description or other facts about itself. */
		META,
		/** What stands before the first listing. */
		INTRODUCTION,
		/** What stands behind the last listing and belongs to no film. */
		CLOSING,
		/** A heading over a group of listings. */
		SECTION,
		/** A listing's heading. */
		HEADING,
		/** A listing's description. */
		DESCRIPTION,
		/** A fact, with its label. */
		FACT,
		/** A labelled detail: director, cast, country, genre, running time. */
		DETAIL,
		/**
		 * Known not to be about the films: navigation, captions, tables of contents,
		 * "read also".
		 */
		FURNITURE,
		/** Text that no rule claimed. */
		UNRECOGNISED

	}

}
