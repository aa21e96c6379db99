package kinoteka.article.extraction.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
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

	private static final List<String> DEAREST = List.copyOf(Lexicon.shared().of(WordList.CHOICE_PREFIX));

	private static final List<String> MANY = List.copyOf(Lexicon.shared().of(WordList.COMPOUND_FILMS));

	private static final List<String> ONE = List.copyOf(Lexicon.shared().of(WordList.COMPOUND_FILM));

	private static final Pattern PHRASES = Pattern.compile("[,:;()|!?]| [–—-] ");

	public static Topic of(String headline) {
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
	public static boolean namesFilmsPlainly(String text) {
		for (String word : Tokenizer.of(text)) {
			if (Lexicon.shared().has(WordList.NOUN_PLAIN, word)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether some word names works that are listed like films; films go by persons too.
	 */
	public static boolean namesWorks(String text) {
		for (String word : TextNormalizer.key(text).split(" ", -1)) {
			if (Lexicon.shared().has(WordList.NOUN_WORK, word)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a text begins with a word for works of other kinds: "Books about films".
	 */
	public static boolean beginsWithWorks(String text) {
		String folded = TextNormalizer.key(text);
		int blank = folded.indexOf(' ');
		return Lexicon.shared().has(WordList.NOUN_WORK, (blank < 0) ? folded : folded.substring(0, blank));
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

	/** Whether a headline speaks of the best or dearest games, books and the like. */
	static boolean choosesOthers(String headline) {
		boolean chooses = false;
		boolean works = false;
		for (String word : TextNormalizer.key(headline).split(" ", -1)) {
			String noun = withoutDearest(word);
			chooses |= noun.length() < word.length() || Lexicon.shared().has(WordList.CHOICE, word);
			works |= Lexicon.shared().has(WordList.NOUN_WORK, noun);
		}
		return chooses && works;
	}

	/** Whether some word of a text names films. */
	public static boolean mentionsFilms(String text) {
		for (String word : Tokenizer.of(text)) {
			if (named(word) == FILMS) {
				return true;
			}
		}
		return false;
	}

	/** Whether a part of a headline counts films: "New waves: 13 films to see again". */
	public static boolean countsFilms(String headline, String language) {
		for (String phrase : PHRASES.split(headline, 20)) {
			if (phrase(phrase) == FILMS && DeclaredCount.number(phrase, language) > 0) {
				return true;
			}
		}
		return false;
	}

	/**
	 * "Heard on podcasts": works that stand behind a preposition are not what is listed.
	 */
	public static boolean namesWorksBehind(String text) {
		for (String word : TextNormalizer.key(text).split(" ", -1)) {
			if (Lexicon.shared().has(WordList.NOUN_WORK, word)) {
				return false;
			}
			if (Lexicon.shared().has(WordList.BREAKS, word)) {
				return true;
			}
		}
		return false;
	}

	private static Topic phrase(String phrase) {
		Topic topic = UNKNOWN;
		for (String word : Tokenizer.of(phrase)) {
			if (Lexicon.shared().has(WordList.BREAKS, word) && topic != UNKNOWN) {
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

	/** What one normalised word names. */
	public static Topic named(String word) {
		Topic known = NOUNS.get(word);
		return (known != null) ? known : compound(word);
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

	/**
	 * Germanic languages, Hungarian and Finnish write the film and its kind in one word:
	 * "Lieblingsfilme", "sotaelokuvia".
	 */
	private static Topic compound(String word) {
		Topic dearest = NOUNS.get(withoutDearest(word));
		if (dearest != null || word.length() <= SHORT) {
			return (dearest != null) ? dearest : UNKNOWN;
		}
		if (endsWith(word, MANY)) {
			return FILMS;
		}
		return endsWith(word, ONE) ? FILM : UNKNOWN;
	}

	private static boolean endsWith(String word, List<String> ends) {
		for (String end : ends) {
			if (word.endsWith(end)) {
				return true;
			}
		}
		return false;
	}

	/** "Lieblingsfilme" without what says that they are the dearest. */
	private static String withoutDearest(String word) {
		for (String dearest : DEAREST) {
			if (word.startsWith(dearest)) {
				return word.substring(dearest.length());
			}
		}
		return word;
	}

}
