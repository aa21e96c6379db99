package kinoteka.importing;

import org.jspecify.annotations.Nullable;

/**
 * What an import run did with an article.
 *
 * @param article the article's name
 * @param kind what was done
 * @param reason why it was quarantined; null otherwise
 */
record Outcome(String article, Kind kind, @Nullable String reason) {

	/** What can be done with an article. */
	enum Kind {

		/** It is new in the catalogue. */
		CREATED,
		/** It has replaced an older state. */
		UPDATED,
		/** It was there just so. */
		UNCHANGED,
		/**
		 * It could not be read, and the catalogue does not know it, or keeps an older
		 * state.
		 */
		QUARANTINED

	}

}
