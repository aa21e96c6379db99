package kinoteka.article.extraction.metadata;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kinoteka.article.document.Block;
import kinoteka.article.document.Words;
import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
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

	private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;:\n])(?=\\s)|(?<=[。！？])");

	/** Behind that many sentences, nobody says how many films there are. */
	private static final int MOST_SENTENCES = 100;

	private static final Pattern WORD = Pattern.compile("\\d+|[\\p{L}\\p{Mn}\\p{Mc}]+");

	/** Languages in which the noun behind a number looks as it does for one film. */
	private static final Set<String> SINGULARS = Set.of("da", "hu", "id", "ja", "ko", "tr", "vi", "zh");

	private static final int NEAR = 7;

	private static final int MOST = 1000;

	/** The first count that a text names; null if none does. */
	public static @Nullable DeclaredCount in(List<Passage> places, List<Block> blocks, String language) {
		for (Passage place : places) {
			int number = number(place.text(), language);
			if (number > 0) {
				return new DeclaredCount(number, span(number, place.span(), blocks, language));
			}
		}
		return null;
	}

	/** The number alone, and not all around it. */
	private static Span span(int number, Span place, List<Block> blocks, String language) {
		return blocks.stream()
			.map(Block::words)
			.filter((words) -> words.span().start() >= place.start() && words.span().end() <= place.end())
			.flatMap((words) -> spans(number, words, language))
			.findFirst()
			.orElse(place);
	}

	private static Stream<Span> spans(int number, Words words, String language) {
		return WORD.matcher(words.text())
			.results()
			.filter((word) -> value(TextNormalizer.key(word.group()), language) == number)
			.map((word) -> words.span(word.start(), word.end()));
	}

	/** How many films a text counts; 0 if it counts none. */
	public static int number(String text, String language) {
		return SENTENCE_END.splitAsStream(text)
			.limit(MOST_SENTENCES)
			.mapToInt((sentence) -> inSentence(Tokenizer.of(sentence), language))
			.filter((number) -> number > 0)
			.findFirst()
			.orElse(0);
	}

	/** Whether a headline has a number in it that can be a number of things. */
	static boolean hasNumber(String headline, String language) {
		return Stream.of(Tokenizer.of(headline)).anyMatch((word) -> value(word, language) > 1);
	}

	private static int inSentence(String[] words, String language) {
		for (int i = 0; i < words.length; i++) {
			int number = value(words[i], language);
			boolean top = i > 0 && Lexicon.shared().has(WordList.TOP, words[i - 1]);
			if (number >= 2 && (top || countsFilms(words, i, language) || isCounted(words, i))) {
				return number;
			}
		}
		return 0;
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
			if (topic == Topic.FILMS || (topic == Topic.FILM && (at == i + 1 || SINGULARS.contains(language)))) {
				return true;
			}
			boolean other = (topic != Topic.UNKNOWN && topic != Topic.FILM) || value(words[at], language) > 0
					|| (at > i + 1 && Lexicon.shared().ends(words[at], language));
			if (other) {
				return false;
			}
		}
		return false;
	}

	/** The number that a folded word says, in digits or in a language; 0 if none. */
	static int value(String word, String language) {
		boolean digits = !word.isEmpty() && word.length() <= 4 && word.chars().allMatch((c) -> c >= '0' && c <= '9');
		int number = digits ? Integer.parseInt(word) : Lexicon.shared().number(word, language);
		return (number <= MOST) ? number : 0;
	}

}
