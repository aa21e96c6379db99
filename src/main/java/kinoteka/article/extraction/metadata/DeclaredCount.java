package kinoteka.article.extraction.metadata;

import java.util.List;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.lexicon.LanguageTrait;
import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.Tokenizer;
import kinoteka.article.extraction.lexicon.WordList;
import kinoteka.article.model.Passage;
import kinoteka.article.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * How many films an article says it lists: a number, in digits or in words, a few words
 * before a word for films; or behind "top".
 *
 * @param number how many
 * @param at where it says so
 */
public record DeclaredCount(int number, Span at) {

	/** Behind that many sentences, nobody says how many films there are. */
	private static final int MOST_SENTENCES = 100;

	private static final int NEAR = 7;

	private static final int MOST = 1000;

	public static @Nullable DeclaredCount in(List<Passage> places, List<Block> blocks, String language) {
		for (Passage place : places) {
			int number = number(place.text(), language);
			if (number > 0) {
				return new DeclaredCount(number, DeclaredCountLocator.of(number, place, blocks, language));
			}
		}
		return null;
	}

	public static int number(String text, String language) {
		int from = 0;
		for (int i = 0; i < MOST_SENTENCES && from < text.length(); i++) {
			int end = sentenceEnd(text, from);
			int number = inSentence(Tokenizer.of(text.substring(from, end)), language);
			if (number > 0) {
				return number;
			}
			from = end;
		}
		return 0;
	}

	private static int sentenceEnd(String text, int from) {
		for (int i = from; i < text.length() - 1; i++) {
			char c = text.charAt(i);
			boolean ends = (".!?;:\n".indexOf(c) >= 0) ? Character.isWhitespace(text.charAt(i + 1))
					: "。！？".indexOf(c) >= 0;
			if (ends) {
				return i + 1;
			}
		}
		return text.length();
	}

	/** Whether a headline has a number in it that can be a number of things. */
	static boolean hasNumber(String headline, String language) {
		for (String word : Tokenizer.of(headline)) {
			if (value(word, language) > 1) {
				return true;
			}
		}
		return false;
	}

	private static int inSentence(String[] words, String language) {
		for (int i = 0; i < words.length; i++) {
			int number = value(words[i], language);
			boolean counts = number >= 2 && (isTop(words, i) || countsFilms(words, i, language) || isCounted(words, i));
			if (counts) {
				return number;
			}
		}
		return 0;
	}

	private static boolean isTop(String[] words, int i) {
		return i > 0 && Lexicon.shared().has(WordList.TOP, words[i - 1]);
	}

	/**
	 * In Chinese, Japanese and Korean, the number often stands behind what it counts.
	 */
	private static boolean isCounted(String[] words, int i) {
		boolean counter = Tokenizer.isRun(words[i].charAt(0))
				|| (i + 1 < words.length && Tokenizer.counts(words[i + 1]));
		if (!counter || topic(words, i + 1, Math.min(words.length, i + 1 + NEAR)) != Topic.UNKNOWN) {
			return false;
		}
		Topic before = topic(words, Math.max(0, i - NEAR), i);
		return before == Topic.FILMS || before == Topic.FILM;
	}

	private static Topic topic(String[] words, int from, int to) {
		return Topic.of(String.join(" ", List.of(words).subList(from, to)));
	}

	/** "Ten films", "ten of the best Soviet war films"; but not "ten years of films". */
	private static boolean countsFilms(String[] words, int i, String language) {
		for (int at = i + 1; at < Math.min(words.length, i + NEAR); at++) {
			Topic topic = Topic.of(words[at]);
			if (topic == Topic.FILMS || (topic == Topic.FILM
					&& (at == i + 1 || Lexicon.shared().has(LanguageTrait.COUNTS_SINGULARS, language)))) {
				return true;
			}
			boolean other = (topic != Topic.UNKNOWN && topic != Topic.FILM) || value(words[at], language) > 0
					|| (Lexicon.shared().ends(words[at], language)
							&& at > i + 1 + (Lexicon.shared().has(WordList.PARTITIVE, words[at]) ? 1 : 0));
			if (other) {
				return false;
			}
		}
		return false;
	}

	/** The number that a folded word says, in digits or in a language; 0 if none. */
	static int value(String word, String language) {
		if (word.length() <= 4 && isDigits(word)) {
			int number = Integer.parseInt(word);
			return (number <= MOST) ? number : 0;
		}
		return Lexicon.shared().number(word, language);
	}

	private static boolean isDigits(String word) {
		for (int i = 0; i < word.length(); i++) {
			if (word.charAt(i) < '0' || word.charAt(i) > '9') {
				return false;
			}
		}
		return !word.isEmpty();
	}

}
