package kinoteka.importing;

import kinoteka.catalogue.ArticleDraft;
import org.jspecify.annotations.Nullable;

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
	 * The catalogue has it under another name, or from another place, whose file is gone.
	 *
	 * @param file the file
	 * @param name the article's name
	 * @param from the name that it had
	 * @param originBefore where it came from before
	 */
	record Moved(ArticleFile file, String name, String from, @Nullable String originBefore) implements Arrival {

	}

	/**
	 * It is a file in a folder, and no article.
	 *
	 * @param name its name
	 */
	record Skipped(String name) implements Arrival {

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
