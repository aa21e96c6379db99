package kinoteka.article.grammar;

import java.util.HashSet;
import java.util.Set;

/**
 * Parts a text into folded words. Chinese and Japanese have no blanks between words, and
 * Korean joins endings to nouns: there, words of the lists are looked for inside of a run
 * of letters, the longest first.
 */
final class Wording {

	private static final Set<String> KNOWN = known();

	private static final Set<String> COUNTERS = Lexicon.shared().of("counter");

	private static final int LONGEST = KNOWN.stream().mapToInt(String::length).max().orElse(0);

	private final String folded;

	private final StringBuilder parted = new StringBuilder();

	private Wording(String folded) {
		this.folded = folded;
	}

	static String[] of(String text) {
		String folded = Fold.key(text);
		return hasRun(folded) ? new Wording(folded).parted().split(" ", -1) : folded.split(" ", -1);
	}

	/** Whether a letter is one of those that are written without blanks. */
	static boolean isRun(char c) {
		return c >= '\u3005' && c < '\uD7B0';
	}

	/** Whether a folded word tells that things are counted by the number before it. */
	static boolean counts(String word) {
		return COUNTERS.contains(word);
	}

	private static boolean hasRun(String folded) {
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
		for (String list : new String[] { "noun.films", "noun.film", "noun.series", "noun.other", "top" }) {
			Lexicon.shared().of(list).stream().filter(Wording::isJoined).forEach(known::add);
		}
		for (int number = 2; number <= 100; number++) {
			Lexicon.shared().of("number." + number).stream().filter(Wording::isJoined).forEach(known::add);
		}
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
		return isTop(at) ? at + 3 : at;
	}

	/** A number stands apart if what behind it says that it counts. */
	private int numberEnd(int at) {
		int end = at;
		while (end < this.folded.length() && isDigit(this.folded.charAt(end))) {
			end++;
		}
		return (longest(end, COUNTERS) > end) ? end : at;
	}

	private boolean isTop(int at) {
		return this.folded.startsWith("top", at) && at + 3 < this.folded.length()
				&& isDigit(this.folded.charAt(at + 3));
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
