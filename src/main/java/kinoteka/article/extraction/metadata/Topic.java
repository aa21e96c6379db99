package kinoteka.article.extraction.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.Tokenizer;
import kinoteka.article.extraction.lexicon.WordList;

/**
 * What an article lists, as its headline says: the last noun before the first preposition
 * is what is counted. "The 25 best horror movies" are movies, "25 fictional movie stars"
 * are stars.
 */
public enum Topic {

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

	private static final int SHORT = 4;

	/** The ends of words that name films, by their last letters. */
	private static final Map<Character, List<String>> MANY = byLast(WordList.COMPOUND_FILMS);

	private static final Map<Character, List<String>> ONE = byLast(WordList.COMPOUND_FILM);

	/** What a headline lists. */
	public static Topic of(String headline) {
		Topic topic = UNKNOWN;
		for (String word : Tokenizer.of(headline)) {
			if (topic != UNKNOWN && Lexicon.shared().has(WordList.BREAKS, word)) {
				return topic;
			}
			Topic named = named(word);
			boolean kept = named == UNKNOWN || (topic == FILMS && named == FILM);
			topic = kept ? topic : named;
		}
		return topic;
	}

	/**
	 * Whether some word of a text is a plain word for films in the plural, as headings
	 * over groups have.
	 */
	public static boolean namesFilmsPlainly(String text) {
		return hasAny(text, WordList.NOUN_PLAIN);
	}

	/**
	 * Whether some word names works that are listed like films; films go by persons too.
	 */
	public static boolean namesWorks(String text) {
		return hasAny(text, WordList.NOUN_WORK);
	}

	private static boolean hasAny(String text, WordList list) {
		return Stream.of(Tokenizer.of(text)).anyMatch((word) -> Lexicon.shared().has(list, word));
	}

	/** Whether a text counts works of other kinds: "ten records", "five great books". */
	public static boolean countsWorks(String text, String language) {
		int since = COUNTED;
		for (String word : Tokenizer.of(text.substring(0, Math.min(text.length(), OPENING)))) {
			if (since < COUNTED && Lexicon.shared().has(WordList.NOUN_WORK, word)) {
				return true;
			}
			since = (DeclaredCount.value(word, language) > 2) ? 0 : since + 1;
		}
		return false;
	}

	/** Whether some word of a text names films. */
	public static boolean mentionsFilms(String text) {
		return Stream.of(Tokenizer.of(text)).anyMatch((word) -> named(word) == FILMS);
	}

	/** Whether a headline counts films: "13 films to see again". */
	public static boolean countsFilms(String headline, String language) {
		return of(headline) == FILMS && DeclaredCount.number(headline, language) > 0;
	}

	/**
	 * What one normalised word names. Germanic languages, Hungarian and Finnish write the
	 * film and its kind in one word: "Lieblingsfilme", "sotaelokuvia".
	 */
	public static Topic named(String word) {
		Topic known = NOUNS.get(word);
		if (known != null || word.length() <= SHORT) {
			return (known != null) ? known : UNKNOWN;
		}
		return endsIn(word, MANY) ? FILMS : endsIn(word, ONE) ? FILM : UNKNOWN;
	}

	private static boolean endsIn(String word, Map<Character, List<String>> ends) {
		return ends.getOrDefault(word.charAt(word.length() - 1), List.of()).stream().anyMatch(word::endsWith);
	}

	private static Map<Character, List<String>> byLast(WordList list) {
		return Lexicon.shared().of(list).stream().collect(Collectors.groupingBy((end) -> end.charAt(end.length() - 1)));
	}

	/** A noun of two kinds is of the one that comes last here. */
	private static Map<String, Topic> nouns() {
		Map<String, Topic> nouns = new HashMap<>();
		Lexicon.shared().of(WordList.NOUN_FILM).forEach((word) -> nouns.put(word, FILM));
		Lexicon.shared().of(WordList.NOUN_SERIES).forEach((word) -> nouns.put(word, SERIES));
		Lexicon.shared().of(WordList.NOUN_OTHER).forEach((word) -> nouns.put(word, OTHER));
		Lexicon.shared().of(WordList.NOUN_FILMS).forEach((word) -> nouns.put(word, FILMS));
		return nouns;
	}

}
