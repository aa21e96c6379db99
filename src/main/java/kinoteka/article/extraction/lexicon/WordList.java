package kinoteka.article.extraction.lexicon;

import java.util.Locale;

/**
 * The word lists that a language's file may have; a key there is a name here, in small
 * letters with full stops.
 */
public enum WordList {

	AND, AND_BEHIND_COMMA, ANNOUNCED_NOUN, ANNOUNCED_VERB, BREAKS, CERTIFICATE, CHOICE, CLOSING_CUE, COMPOUND_FILM,
	COMPOUND_FILMS, COUNTER, COUNTRY, DATE_WORD, DECADE_BEFORE, DECADE_ENDING, DECADE_NAME, DECADE_PART,
	DIRECTOR_BEFORE, GENRE, HEADING_CLOSING, HEADING_FURNITURE, HEADING_MENTIONS, HEADING_OPENING, HEADING_SECTION,
	LABEL_CAST, LABEL_COUNTRY, LABEL_DESCRIPTION, LABEL_DIRECTOR, LABEL_FACT, LABEL_FILLER, LABEL_GENRE,
	LABEL_ORIGINAL_TITLE, LABEL_OTHER, LABEL_READ_ALSO, LABEL_RUNNING_TIME, LABEL_SOURCE, LABEL_TITLE, LABEL_YEAR,
	MEDIUM, META_DESCRIPTION, META_HEADER, META_TITLE, MONTH, NAME_PARTICLE, NOUN_CINEMA, NOUN_FILM, NOUN_FILMS,
	NOUN_OTHER, NOUN_PLAIN, NOUN_SERIES, NOUN_WORK, RANK_COUNTER, RANK_WORD, RELEASED, SERIES_HINT, SIGN_NUMBER, STOP,
	TOP, UNIT_HOURS, UNIT_MINUTES, UNIT_YEAR, WEEKDAY, YEAR_TO;

	/** The list of a key; fails if there is none. */
	static WordList of(String key) {
		return valueOf(key.replace('.', '_').toUpperCase(Locale.ROOT));
	}

	/** Whether its words are for patterns over text as it is written. */
	boolean isWritten() {
		return this == AND || this == AND_BEHIND_COMMA;
	}

	/** Whether its words stand before a colon. */
	boolean isLabel() {
		return name().startsWith("LABEL_") && this != LABEL_FILLER;
	}

	/** The key of the list in the files. */
	String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '.');
	}

}
