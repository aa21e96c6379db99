package kinoteka.article.extraction.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Parts a text into folded words. Chinese and Japanese have no blanks between words, and
 * Korean joins endings to nouns: there, words of the lists are looked for inside of a run
 * of letters, the longest first.
 */
public final class Tokenizer {

	private static final Set<String> COUNTERS = Lexicon.shared().of(WordList.COUNTER);

	private static final Set<String> KNOWN = known();

	private static final int LONGEST = KNOWN.stream().mapToInt(String::length).max().orElse(0);

	private Tokenizer() {
	}

	/** The folded words of a text. */
	public static String[] of(String text) {
		String folded = TextNormalizer.key(text);
		for (int i = 0; i < folded.length(); i++) {
			if (isRun(folded.charAt(i))) {
				return parted(folded).split(" ", -1);
			}
		}
		return folded.split(" ", -1);
	}

	/** Whether a letter is one of those that are written without blanks. */
	public static boolean isRun(char c) {
		return c >= '\u3005' && c < '\uD7B0';
	}

	/** Whether a folded word tells that things are counted by the number before it. */
	public static boolean counts(String word) {
		return COUNTERS.contains(word);
	}

	/** One letter alone is part of too many other words. */
	private static Set<String> known() {
		Set<String> known = new HashSet<>(Lexicon.shared().numberWords());
		for (WordList list : List.of(WordList.NOUN_FILMS, WordList.NOUN_FILM, WordList.NOUN_SERIES, WordList.NOUN_OTHER,
				WordList.TOP)) {
			known.addAll(Lexicon.shared().of(list));
		}
		known.removeIf((word) -> word.length() < 2 || !isRun(word.charAt(0)));
		return known;
	}

	private static String parted(String folded) {
		StringBuilder parted = new StringBuilder();
		for (int at = 0; at < folded.length();) {
			int end = wordEnd(folded, at);
			if (end > at) {
				parted.append(' ').append(folded, at, end).append(' ');
			}
			else {
				parted.append(folded.charAt(at));
			}
			at = Math.max(end, at + 1);
		}
		return parted.toString().strip().replaceAll(" +", " ");
	}

	/** Where a word that stands apart ends; where it begins, if none does. */
	private static int wordEnd(String folded, int at) {
		boolean counted = at > 0 && Character.isDigit(folded.charAt(at - 1));
		int end = at;
		while (!counted && end < folded.length() && Character.isDigit(folded.charAt(end))) {
			end++;
		}
		if (end > at) {
			return (longest(folded, end, COUNTERS) > end) ? end : at;
		}
		int counter = counted ? longest(folded, at, COUNTERS) : at;
		return (counter > at || !isRun(folded.charAt(at))) ? counter : longest(folded, at, KNOWN);
	}

	private static int longest(String folded, int at, Set<String> words) {
		for (int end = Math.min(folded.length(), at + LONGEST); end > at; end--) {
			if (words.contains(folded.substring(at, end))) {
				return end;
			}
		}
		return at;
	}

}
