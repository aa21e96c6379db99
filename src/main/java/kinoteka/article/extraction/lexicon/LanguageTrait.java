package kinoteka.article.extraction.lexicon;

import java.util.Locale;

/** What the grammar of a language means for counting films. */
public enum LanguageTrait {

	/** The noun behind a number looks as it does for one film. */
	COUNTS_SINGULARS,
	/** The word for a film may mean several. */
	FILM_IS_MANY;

	/** The trait of a name in a word file. */
	static LanguageTrait of(String name) {
		return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
	}

}
