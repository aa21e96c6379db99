package kinoteka.article.extraction.token;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The number that a heading has in its list: {@code 5.}, {@code 10 -}, {@code 25)},
 * {@code #10:}, {@code Platz 30:}.
 *
 * @param number the number; 0 if there is none
 * @param sure false if it may as well be the beginning of a title: {@code 12 Angry Men}
 * @param end where the heading goes on
 */
public record Rank(int number, boolean sure, int end) {

	/** Digits, what may stand before them, and what may stand behind. */
	private static final Pattern FORM = Pattern.compile("(?:([#№])\\s?|([\\p{L}º°.]{1,12})\\s?|[(\\[])?(\\d{1,4})(?:"
			+ Lexicon.shared().anyOf(WordList.RANK_COUNTER)
			+ ")?(\\.?\\s?[-–—](?=\\s)|\\s?[.)\\]:·•|｜…]+\\)?|/(?=\\s)|[、．：]|\\.?[º°ª]|\\uFE0F?\\u20E3|\\s|(?=[\"«„“‘'《『「]))\\s*");

	/** A rank in words: "Third place", "Number seven". */
	private static final Pattern SAID = Pattern.compile("(\\S{1,14}) (\\p{L}{1,14})(?!\\p{L})[ .:,;|–—-]*");

	/** "5 place. Title", behind the number. */
	private static final Pattern PLACE = Pattern.compile("(\\p{L}{3,14}) *[.:|,–—-][ .:,;|–—-]*");

	/** A letter, a quote or a link. */
	private static final Pattern TITLE = Pattern.compile("[\\p{L}\\[«„“\"‘'»《『「]");

	private static final Pattern QUOTE = Pattern.compile("[«„“\"‘'»《『「]");

	/** "300 — 2006" and "300 (2006)" are a title and its year. */
	private static final Pattern YEAR = Pattern
		.compile("(?:.?\\s?[–—-]|\\s?[(（\\[])\\s*(?:18|19|20)\\d\\d[^\\p{L}\\d]*$");

	private static final int LONGEST = 40;

	private static final int MOST = 1000;

	/** The number that a text has at a place; 0 if it has none. */
	public static Rank read(String text, int from) {
		Rank said = said(text, from);
		if (said != null) {
			return said;
		}
		Matcher form = FORM.matcher(text).region(from, Math.min(text.length(), from + LONGEST));
		if (!form.lookingAt() || form.end() >= text.length()) {
			return none(from);
		}
		int number = Integer.parseInt(form.group(3));
		if (form.group(1) != null || form.group(2) != null) {
			return isNamed(form) ? new Rank(number, true, form.end()) : none(from);
		}
		Matcher place = PLACE.matcher(text).region(form.end(), text.length());
		return (form.group(4).length() <= 2 && place.lookingAt() && has(WordList.RANK_WORD, place.group(1)))
				? new Rank(number, true, place.end()) : bare(text, from, form, number);
	}

	private static @Nullable Rank said(String text, int from) {
		Matcher said = SAID.matcher(text).region(from, text.length());
		if (from >= text.length() || !Character.isLetter(text.charAt(from)) || !said.lookingAt()) {
			return null;
		}
		int ordinal = has(WordList.RANK_WORD, said.group(2))
				? Lexicon.shared().ordinal(TextNormalizer.key(said.group(1))) : 0;
		int number = has(WordList.RANK_WORD, said.group(1)) ? Lexicon.shared().number(TextNormalizer.key(said.group(2)))
				: ordinal;
		return (number > 0) ? new Rank(number, true, said.end()) : null;
	}

	private static boolean has(WordList list, String word) {
		return Lexicon.shared().has(list, TextNormalizer.key(word));
	}

	/** "Platz 30:" or "Film 3 - Title". */
	private static boolean isNamed(Matcher form) {
		String word = form.group(2);
		return word == null || has(WordList.RANK_WORD, word)
				|| (!form.group(4).isBlank() && has(WordList.NOUN_FILM, word));
	}

	private static Rank bare(String text, int from, Matcher form, int number) {
		String behind = form.group(4);
		String rest = text.substring(form.end());
		boolean tight = form.end() == form.end(4) && !behind.isBlank() && "、．：".indexOf(behind) < 0;
		boolean year = YEAR.matcher(behind + rest).lookingAt();
		if (number > MOST || year || (tight && !TITLE.matcher(rest).lookingAt())) {
			return none(from);
		}
		boolean sure = QUOTE.matcher(rest).lookingAt() || (!behind.isBlank() && (!tight || behind.length() > 1));
		return new Rank(number, sure, form.end());
	}

	private static Rank none(int from) {
		return new Rank(0, false, from);
	}

}
