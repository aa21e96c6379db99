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
	private static final Pattern FORM = Pattern.compile("(?:([#№])\\s?|([\\p{L}º°.]{1,12})\\s?|([(\\[]))?(\\d{1,4})(?:"
			+ Lexicon.shared().anyOf(WordList.RANK_COUNTER)
			+ ")?(\\.?\\s?[-–—](?=\\s)|\\s?[.)\\]:·•|｜…]+\\)?|/(?=\\s)|[、．：]|\\.?[º°ª]|,(?=\\s)|\\uFE0F?\\u20E3|\\s|(?=[\"«„“‘'《『「]))\\s*");

	private static final Pattern BEHIND = Pattern.compile("[,;|·–—(-]*\\s*(#|\\p{L}{2,12}\\.?)\\s?(\\d{1,3})[.)]?\\s*");

	/** What may stand before the digits is no longer. */
	private static final int LONGEST_BEFORE = 13;

	private static final String QUOTES = "«„“\"‘'»《『「";

	private static final int LONGEST_WORD = 14;

	public static Rank read(String text, int from) {
		if (from < text.length() && Character.isLetter(text.charAt(from))) {
			Rank said = said(text, from);
			if (said != null) {
				return said;
			}
		}
		if (!hasDigit(text, from)) {
			return none(from);
		}
		Matcher form = FORM.matcher(text).region(from, Math.min(text.length(), from + 40));
		if (!form.lookingAt() || form.end() >= text.length()) {
			return none(from);
		}
		int number = Integer.parseInt(form.group(4));
		String word = form.group(2);
		if (word != null && !Lexicon.shared().has(WordList.RANK_WORD, TextNormalizer.key(word))
				&& !isFilm(word, form)) {
			return none(from);
		}
		boolean named = word != null || form.group(1) != null;
		Rank place = named ? null : place(text, form, number);
		if (place != null) {
			return place;
		}
		return named ? new Rank(number, true, form.end()) : bare(text, from, form, number);
	}

	/** "– place 6": the rank, as the last word of the heading; null if there is none. */
	public static @Nullable Rank behind(String text, int at) {
		Matcher behind = BEHIND.matcher(text).region(at, text.length());
		boolean known = behind.matches() && (behind.group(1).equals("#")
				|| Lexicon.shared().has(WordList.RANK_WORD, TextNormalizer.key(behind.group(1))));
		return known ? new Rank(Integer.parseInt(behind.group(2)), true, text.length()) : null;
	}

	private static boolean hasDigit(String text, int from) {
		for (int i = from; i < Math.min(text.length(), from + LONGEST_BEFORE + 1); i++) {
			if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
				return true;
			}
		}
		return false;
	}

	/** A rank in words: "Third place", "Number seven". */
	private static @Nullable Rank said(String text, int from) {
		int first = text.indexOf(' ', from);
		int second = (first < 0) ? -1 : wordEnd(text, first + 1);
		if (second < 0 || first - from > LONGEST_WORD || second - from > 2 * LONGEST_WORD || second >= text.length()) {
			return null;
		}
		String one = TextNormalizer.key(text.substring(from, first));
		String other = TextNormalizer.key(text.substring(first + 1, second));
		int ordinal = Lexicon.shared().ordinal(one);
		if (ordinal > 0 && Lexicon.shared().has(WordList.RANK_WORD, other)) {
			return new Rank(ordinal, true, skipMarks(text, second));
		}
		int number = Lexicon.shared().has(WordList.RANK_WORD, one) ? Lexicon.shared().number(other) : 0;
		return (number > 0) ? new Rank(number, true, skipMarks(text, second)) : null;
	}

	/** "Film 3 - Title". */
	private static boolean isFilm(String word, Matcher form) {
		return !form.group(5).isBlank() && Lexicon.shared().has(WordList.NOUN_FILM, TextNormalizer.key(word));
	}

	/** "5 place. Title". */
	private static @Nullable Rank place(String text, Matcher form, int number) {
		int end = wordEnd(text, form.end());
		boolean known = form.group(5).length() <= 2 && end - form.end() >= 3 && end - form.end() <= LONGEST_WORD
				&& Ornaments.skipBlanks(text, end) < text.length()
				&& ".:–—-|,".indexOf(text.charAt(Ornaments.skipBlanks(text, end))) >= 0
				&& Lexicon.shared().has(WordList.RANK_WORD, TextNormalizer.key(text.substring(form.end(), end)));
		return known ? new Rank(number, true, skipMarks(text, end)) : null;
	}

	private static int wordEnd(String text, int from) {
		int end = from;
		while (end < text.length() && Character.isLetter(text.charAt(end))) {
			end++;
		}
		return end;
	}

	private static int skipMarks(String text, int from) {
		int at = from;
		while (at < text.length() && " .:,;–—-|".indexOf(text.charAt(at)) >= 0) {
			at++;
		}
		return at;
	}

	private static Rank bare(String text, int from, Matcher form, int number) {
		String behind = form.group(5);
		boolean opened = form.group(3) != null;
		boolean closed = behind.contains(")") || behind.contains("]");
		boolean tight = form.end() == form.end(5) && !behind.isBlank() && "、．：".indexOf(behind) < 0;
		if (number > 1000 || opened != (closed && opened) || (tight && !opensTitle(text.charAt(form.end())))) {
			return none(from);
		}
		boolean bracket = "([（".indexOf(text.charAt(form.end())) >= 0 && isYear(text, form.end() + 1);
		if (bracket || behind.startsWith(",") || (isDash(behind) && isYear(text, form.end()))) {
			return none(from);
		}
		boolean quoted = QUOTES.indexOf(text.charAt(form.end())) >= 0;
		boolean sure = quoted || (!behind.isBlank() && (!tight || behind.length() > 1));
		return new Rank(number, sure, form.end());
	}

	/** A letter, a quote or a link. */
	private static boolean opensTitle(char c) {
		return Character.isLetter(c) || c == '[' || QUOTES.indexOf(c) >= 0;
	}

	/** "300 — 2006" and "300 (2006)" are a title and its year. */
	private static boolean isYear(String text, int at) {
		return Years.isYear(Years.at(text, at)) && Ornaments.isOnlyPunctuation(text, at + 4);
	}

	private static boolean isDash(String behind) {
		return behind.indexOf('-') >= 0 || behind.indexOf('–') >= 0 || behind.indexOf('—') >= 0;
	}

	private static Rank none(int from) {
		return new Rank(0, false, from);
	}

}
