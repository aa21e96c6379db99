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

	private static final Set<String> KNOWN = known();

	private static final Set<String> COUNTERS = Lexicon.shared().of(WordList.COUNTER);

	private static final Set<String> TOPS = Lexicon.shared().of(WordList.TOP);

	private static final int LONGEST = KNOWN.stream().mapToInt(String::length).max().orElse(0);

	private final String folded;

	private final StringBuilder parted = new StringBuilder();

	private Tokenizer(String folded) {
		this.folded = folded;
	}

	public static String[] of(String text) {
		String folded = TextNormalizer.key(text);
		return hasRun(folded) ? new Tokenizer(folded).parted().split(" ", -1) : folded.split(" ", -1);
	}

	/** Whether a letter is one of those that are written without blanks. */
	public static boolean isRun(char c) {
		return c >= '\u3005' && c < '\uD7B0';
	}

	/** Whether a folded word tells that things are counted by the number before it. */
	public static boolean counts(String word) {
		return COUNTERS.contains(word);
	}

	/** Whether some letters of a text are written without blanks. */
	public static boolean hasRun(String folded) {
		for (int i = 0; i < folded.length(); i++) {
			if (isRun(folded.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	/** One letter alone is part of too many other words. */
	private static Set<String> known() {
		Set<String> known = new HashSet<>();
		for (WordList list : List.of(WordList.NOUN_FILMS, WordList.NOUN_FILM, WordList.NOUN_SERIES, WordList.NOUN_OTHER,
				WordList.TOP)) {
			Lexicon.shared().of(list).stream().filter(Tokenizer::isJoined).forEach(known::add);
		}
		Lexicon.shared().numberWords().filter(Tokenizer::isJoined).forEach(known::add);
		return known;
	}

	private static boolean isJoined(String word) {
		return word.length() > 1 && isRun(word.charAt(0));
	}

	private String parted() {
		int at = 0;
		while (at < this.folded.length()) {
			int end = wordEnd(at);
			if (end > at) {
				this.parted.append(' ').append(this.folded, at, end).append(' ');
			}
			else {
				this.parted.append(this.folded.charAt(at));
			}
			at = Math.max(end, at + 1);
		}
		return this.parted.toString().strip().replaceAll(" +", " ");
	}

	/** Where a word that stands apart ends; where it begins, if none does. */
	private int wordEnd(int at) {
		char c = this.folded.charAt(at);
		boolean behindDigit = at > 0 && isDigit(this.folded.charAt(at - 1));
		if (isDigit(c)) {
			return behindDigit ? at : numberEnd(at);
		}
		if (isRun(c)) {
			int counter = behindDigit ? longest(at, COUNTERS) : at;
			return (counter > at) ? counter : longest(at, KNOWN);
		}
		return topEnd(at);
	}

	/** A number stands apart if what behind it says that it counts. */
	private int numberEnd(int at) {
		int end = at;
		while (end < this.folded.length() && isDigit(this.folded.charAt(end))) {
			end++;
		}
		return (longest(end, COUNTERS) > end) ? end : at;
	}

	/** Where a word such as "top" ends that a digit follows. */
	private int topEnd(int at) {
		for (String top : TOPS) {
			int end = at + top.length();
			if (end < this.folded.length() && isDigit(this.folded.charAt(end)) && this.folded.startsWith(top, at)) {
				return end;
			}
		}
		return at;
	}

	private int longest(int at, Set<String> words) {
		for (int end = Math.min(this.folded.length(), at + LONGEST); end > at; end--) {
			if (words.contains(this.folded.substring(at, end))) {
				return end;
			}
		}
		return at;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

}
