package kinoteka.article.extraction.segment;

import java.util.ArrayList;
import java.util.List;

import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;
import kinoteka.article.extraction.token.Ornaments;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of running text that announces the next film of a countdown: "Coming in at
 * number ten is the film It." A rank, a verb, and a name that ends with the sentence.
 *
 * @param rank the number in the countdown
 * @param from where the sentence begins
 * @param titleFrom where the name begins
 * @param to where the sentence ends, behind its full stop
 */
record Announcement(int rank, int from, int titleFrom, int to) {

	private static final int LONGEST = 160;

	/** Between the rank and the name: "is the film", "we have a horror film called". */
	private static final int MOST_WORDS = 12;

	/** The announcements of a paragraph, in order. */
	static List<Announcement> in(String text) {
		List<Announcement> found = new ArrayList<>();
		int from = 0;
		for (int i = 0; i < text.length(); i++) {
			boolean ends = i + 1 == text.length() || (isEnd(text.charAt(i)) && text.charAt(i + 1) == ' ');
			if (ends) {
				add(found, text, Ornaments.skipBlanks(text, from), i + 1);
				from = i + 1;
			}
		}
		return found;
	}

	private static boolean isEnd(char c) {
		return c == '.' || c == '!' || c == '?' || c == '…';
	}

	private static void add(List<Announcement> found, String text, int from, int to) {
		if (to - from > LONGEST) {
			return;
		}
		for (int i = from; i < to; i++) {
			boolean number = isDigit(text, i) && (i == from || !Character.isLetterOrDigit(text.charAt(i - 1)));
			if (number && isRank(text, from, i)) {
				Announcement read = read(text, from, i, to);
				if (read != null) {
					found.add(read);
				}
				return;
			}
		}
	}

	private static boolean isDigit(String text, int at) {
		return text.charAt(at) >= '0' && text.charAt(at) <= '9';
	}

	private static boolean isRank(String text, int from, int at) {
		int end = at;
		while (end > from && " #№".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		int word = text.lastIndexOf(' ', end - 1) + 1;
		return end < at && (text.charAt(at - 1) != ' ' || Lexicon.shared()
			.has(WordList.RANK_WORD, TextNormalizer.key(text.substring(Math.max(word, from), end))));
	}

	private static @Nullable Announcement read(String text, int from, int number, int to) {
		int end = number;
		while (end < to && end - number < 3 && isDigit(text, end)) {
			end++;
		}
		boolean verb = false;
		int at = Ornaments.skipBlanks(text, end);
		for (int words = 0; words < MOST_WORDS && at < to; words++) {
			int next = wordEnd(text, at, to);
			String word = TextNormalizer.key(text.substring(at, next));
			boolean told = Lexicon.shared().has(WordList.ANNOUNCED_VERB, word);
			if (verb && !Character.isLowerCase(text.charAt(at))
					&& !Lexicon.shared().has(WordList.ANNOUNCED_NOUN, word)) {
				return new Announcement(Integer.parseInt(text.substring(number, end)), from, at, to);
			}
			verb |= told;
			at = Ornaments.skipBlanks(text, next);
		}
		return null;
	}

	private static int wordEnd(String text, int from, int to) {
		int end = from;
		while (end < to && text.charAt(end) != ' ') {
			end++;
		}
		return end;
	}

}
