package kinoteka.article.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What an article lists, as its headline says: the last noun before the first preposition
 * is what is counted. "The 25 best horror movies" are movies, "25 fictional movie stars"
 * are stars.
 */
enum Topic {

	/** Films, in the plural. */
	FILMS,
	/** One film. */
	FILM,
	/** Series. */
	SERIES,
	/** Things that are no films. */
	OTHER,
	/** The headline does not say. */
	UNKNOWN;

	private static final Map<String, Topic> NOUNS = nouns();

	/** So many words stand between a number and what is counted. */
	private static final int COUNTED = 3;

	private static final int OPENING = 400;

	private static final String DEAREST = "lieblings";

	private static final Pattern PHRASES = Pattern.compile("[,:;()|!?]| [–—-] ");

	/**
	 * The ends of words for several films in languages that write kind and film in one.
	 */
	private static final List<String> MANY = List.of("filme", "filmen", "films", "filmar", "filmer", "filmerna",
			"filmene", "filmek", "elokuvaa", "elokuvat", "elokuvia");

	static Topic of(String headline) {
		for (String phrase : PHRASES.split(headline, 20)) {
			Topic topic = phrase(phrase);
			if (topic != UNKNOWN) {
				return topic;
			}
		}
		return UNKNOWN;
	}

	/**
	 * Whether some word of a text is a plain word for films in the plural, as headings
	 * over groups have.
	 */
	static boolean namesFilmsPlainly(String text) {
		for (String word : Wording.of(text)) {
			if (Lexicon.shared().has("noun.plain", word)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether some word names works that are listed like films; films go by persons too.
	 */
	static boolean namesWorks(String text) {
		for (String word : Fold.key(text).split(" ", -1)) {
			if (Lexicon.shared().has("noun.work", word)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a text begins with a word for works of other kinds: "Books about films".
	 */
	static boolean beginsWithWorks(String text) {
		String folded = Fold.key(text);
		int blank = folded.indexOf(' ');
		return Lexicon.shared().has("noun.work", (blank < 0) ? folded : folded.substring(0, blank));
	}

	/** Whether a text counts works of other kinds: "ten records", "five great books". */
	static boolean countsWorks(String text, String language) {
		int since = COUNTED;
		for (String word : Wording.of(text.substring(0, Math.min(text.length(), OPENING)))) {
			if (since < COUNTED && Lexicon.shared().has("noun.work", word)) {
				return true;
			}
			since = (Promise.value(word, language) > 2) ? 0 : since + 1;
		}
		return false;
	}

	/** Whether a headline speaks of the best or dearest games, books and the like. */
	static boolean choosesOthers(String headline) {
		boolean chooses = false;
		boolean works = false;
		for (String word : Fold.key(headline).split(" ", -1)) {
			boolean dearest = word.startsWith(DEAREST);
			chooses |= dearest || Lexicon.shared().has("choice", word);
			works |= Lexicon.shared().has("noun.work", dearest ? word.substring(DEAREST.length()) : word);
		}
		return chooses && works;
	}

	/** Whether some word of a text names films. */
	static boolean mentionsFilms(String text) {
		for (String word : Wording.of(text)) {
			if (named(word) == FILMS) {
				return true;
			}
		}
		return false;
	}

	/** Whether a part of a headline counts films: "New waves: 13 films to see again". */
	static boolean countsFilms(String headline, String language) {
		for (String phrase : PHRASES.split(headline, 20)) {
			if (phrase(phrase) == FILMS && Promise.number(phrase, language) > 0) {
				return true;
			}
		}
		return false;
	}

	/**
	 * "Heard on podcasts": works that stand behind a preposition are not what is listed.
	 */
	static boolean namesWorksBehind(String text) {
		for (String word : Fold.key(text).split(" ", -1)) {
			if (Lexicon.shared().has("noun.work", word)) {
				return false;
			}
			if (Lexicon.shared().has("breaks", word)) {
				return true;
			}
		}
		return false;
	}

	private static Topic phrase(String phrase) {
		Topic topic = UNKNOWN;
		for (String word : Wording.of(phrase)) {
			if (Lexicon.shared().has("breaks", word) && topic != UNKNOWN) {
				return topic;
			}
			Topic named = named(word);
			topic = (named == UNKNOWN) ? topic : stronger(topic, named);
		}
		return topic;
	}

	private static Topic stronger(Topic before, Topic now) {
		return (before == FILMS && now == FILM) ? FILMS : now;
	}

	private static Topic named(String word) {
		Topic known = NOUNS.get(word);
		return (known != null) ? known : compound(word);
	}

	/** A noun of two kinds is of the one that comes last here. */
	private static Map<String, Topic> nouns() {
		Map<String, Topic> nouns = new HashMap<>();
		Lexicon.shared().of("noun.film").forEach((word) -> nouns.put(word, FILM));
		Lexicon.shared().of("noun.series").forEach((word) -> nouns.put(word, SERIES));
		Lexicon.shared().of("noun.other").forEach((word) -> nouns.put(word, OTHER));
		Lexicon.shared().of("noun.films").forEach((word) -> nouns.put(word, FILMS));
		return nouns;
	}

	/**
	 * Germanic languages, Hungarian and Finnish write the film and its kind in one word:
	 * "Lieblingsfilme", "sotaelokuvia".
	 */
	private static Topic compound(String word) {
		if (word.startsWith(DEAREST)) {
			return NOUNS.getOrDefault(word.substring(DEAREST.length()), word.endsWith("filme") ? FILMS : UNKNOWN);
		}
		if (word.length() <= 4 || (!word.contains("film") && !word.contains("elok"))) {
			return UNKNOWN;
		}
		for (String end : MANY) {
			if (word.endsWith(end)) {
				return FILMS;
			}
		}
		return (word.endsWith("film") || word.endsWith("elokuva")) ? FILM : UNKNOWN;
	}

}
