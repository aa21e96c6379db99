package kinoteka.importing;

import kinoteka.catalogue.ArticleDraft;

/** What became of a file on its way to the catalogue. */
sealed interface Arrival {

	/** The name of its article. */
	String name();

	/**
	 * It was read.
	 *
	 * @param draft the article
	 */
	record Parsed(ArticleDraft draft) implements Arrival {

		@Override
		public String name() {
			return this.draft.name();
		}

	}

	/**
	 * The catalogue has it just so.
	 *
	 * @param name the article's name
	 */
	record Known(String name) implements Arrival {

	}

	/**
	 * It could not be read.
	 *
	 * @param name the article's name
	 * @param reason why not
	 */
	record Quarantined(String name, String reason) implements Arrival {

	}

}
