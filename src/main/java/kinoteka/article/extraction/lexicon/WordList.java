package kinoteka.article.extraction.lexicon;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The word lists that a language's file may have. */
public enum WordList {

	AND("and"), AND_BEHIND_COMMA("and.behind.comma"), ANNOUNCED_NOUN("announced.noun"),
	ANNOUNCED_VERB("announced.verb"), BREAKS("breaks"), CERTIFICATE("certificate"), CHOICE("choice"),
	CLOSING_CUE("closing.cue"), COMPOUND_FILM("compound.film"), COMPOUND_FILMS("compound.films"), COUNTER("counter"),
	COUNTRY("country"), DATE_WORD("date.word"), DECADE_BEFORE("decade.before"), DECADE_ENDING("decade.ending"),
	DECADE_NAME("decade.name"), DECADE_PART("decade.part"), DIRECTOR_BEFORE("director.before"),
	FURNITURE_FILLER("furniture.filler"), GENRE("genre"), HEADING_CLOSING("heading.closing"),
	HEADING_FURNITURE("heading.furniture"), HEADING_MENTIONS("heading.mentions"), HEADING_OPENING("heading.opening"),
	HEADING_SECTION("heading.section"), LABEL_CAST("label.cast"), LABEL_COUNTRY("label.country"),
	LABEL_DESCRIPTION("label.description"), LABEL_DIRECTOR("label.director"), LABEL_FACT("label.fact"),
	LABEL_FILLER("label.filler"), LABEL_GENRE("label.genre"), LABEL_ORIGINAL_TITLE("label.originalTitle"),
	LABEL_OTHER("label.other"), LABEL_READ_ALSO("label.readAlso"), LABEL_RUNNING_TIME("label.runningTime"),
	LABEL_SOURCE("label.source"), LABEL_TITLE("label.title"), LABEL_YEAR("label.year"), MEDIUM("medium"),
	META_DESCRIPTION("meta.description"), META_HEADER("meta.header"), META_TITLE("meta.title"), MONTH("month"),
	NAME_PARTICLE("name.particle"), NOUN_CINEMA("noun.cinema"), NOUN_FILM("noun.film"), NOUN_FILMS("noun.films"),
	NOUN_OTHER("noun.other"), NOUN_PLAIN("noun.plain"), NOUN_SERIES("noun.series"), NOUN_WORK("noun.work"),
	NUMBER_SIGN("sign.number"), RANK_COUNTER("rank.counter"), RANK_WORD("rank.word"), RELEASED("released"),
	SECTION_FILLER("section.filler"), SERIES_HINT("series.hint"), STOP("stop"), TOP("top"), UNIT_HOURS("unit.hours"),
	UNIT_MINUTES("unit.minutes"), UNIT_YEAR("unit.year"), WEEKDAY("weekday"), YEAR_TO("year.to");

	private static final Map<String, WordList> BY_KEY = Arrays.stream(values())
		.collect(Collectors.toMap(WordList::key, Function.identity()));

	/** Lists that a language may lack. */
	private static final Set<WordList> OPTIONAL = EnumSet.of(AND, AND_BEHIND_COMMA, ANNOUNCED_NOUN, ANNOUNCED_VERB,
			BREAKS, CERTIFICATE, CHOICE, COMPOUND_FILM, COMPOUND_FILMS, COUNTER, DATE_WORD, DECADE_BEFORE,
			DECADE_ENDING, DECADE_NAME, DECADE_PART, FURNITURE_FILLER, HEADING_MENTIONS, LABEL_FILLER, MEDIUM, MONTH,
			NAME_PARTICLE, NOUN_CINEMA, NOUN_FILMS, NOUN_PLAIN, NOUN_WORK, NUMBER_SIGN, RANK_COUNTER, SECTION_FILLER,
			STOP, TOP, UNIT_YEAR, WEEKDAY, YEAR_TO);

	/** Lists for patterns over text as it is written. */
	private static final Set<WordList> WRITTEN = EnumSet.of(AND, AND_BEHIND_COMMA);

	private final String key;

	WordList(String key) {
		this.key = key;
	}

	/** The list of a key; fails if there is none. */
	static WordList of(String key) {
		WordList list = BY_KEY.get(key);
		if (list == null) {
			throw new IllegalArgumentException("No word list is called " + key);
		}
		return list;
	}

	/** Whether its words are not folded. */
	boolean isWritten() {
		return WRITTEN.contains(this);
	}

	boolean isRequired() {
		return !OPTIONAL.contains(this);
	}

	/** Whether its words stand before a colon. */
	boolean isLabel() {
		return this.key.startsWith("label.") && this != LABEL_FILLER;
	}

	/** The key of the list in the files. */
	String key() {
		return this.key;
	}

}
