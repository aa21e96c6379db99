package kinoteka.article.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a heading has in its list: {@code 5.}, {@code 10 -}, {@code 25)},
 * {@code #10:}, {@code Platz 30:}.
 *
 * @param number the number; 0 if there is none
 * @param sure false if it may as well be the beginning of a title: {@code 12 Angry Men}
 * @param end where the heading goes on
 */
record Rank(int number, boolean sure, int end) {

	/** Digits, what may stand before them, and what may stand behind. */
	private static final Pattern FORM = Pattern.compile(
			"(?:([#№])\\s?|([\\p{L}º°.]{1,12})\\s?|([(\\[]))?(\\d{1,4})[位名部위번]?(\\s?[.)\\]:]\\)?|[、．：]|\\s?[-–—|](?=\\s)|\\s)\\s*");

	/** What may stand before the digits is no longer. */
	private static final int LONGEST_BEFORE = 13;

	static Rank read(String text, int from) {
		if (!hasDigit(text, from)) {
			return none(from);
		}
		Matcher form = FORM.matcher(text).region(from, Math.min(text.length(), from + 40));
		if (!form.lookingAt() || form.end() >= text.length()) {
			return none(from);
		}
		int number = Integer.parseInt(form.group(4));
		String word = form.group(2);
		if (word != null && !Lexicon.shared().has("rank.word", Fold.key(word))) {
			return none(from);
		}
		boolean named = word != null || form.group(1) != null;
		return named ? new Rank(number, true, form.end()) : bare(text, from, form, number);
	}

	private static boolean hasDigit(String text, int from) {
		for (int i = from; i < Math.min(text.length(), from + LONGEST_BEFORE + 1); i++) {
			if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
				return true;
			}
		}
		return false;
	}

	private static Rank bare(String text, int from, Matcher form, int number) {
		String behind = form.group(5);
		boolean opened = form.group(3) != null;
		boolean closed = behind.contains(")") || behind.contains("]");
		boolean tight = form.end() == form.end(5) && !behind.isBlank() && "、．：".indexOf(behind) < 0;
		if (number > 1000 || opened != (closed && opened) || (tight && !Character.isLetter(text.charAt(form.end())))) {
			return none(from);
		}
		if (isDash(behind) && isYear(text, form.end())) {
			return none(from);
		}
		boolean quoted = "«„“\"‘'»《「『".indexOf(text.charAt(form.end())) >= 0;
		return new Rank(number, quoted || (!behind.isBlank() && !tight), form.end());
	}

	/** "300 — 2006" is a title and its year. */
	private static boolean isYear(String text, int at) {
		return Years.isYear(Years.at(text, at)) && Decoration.isOnlyPunctuation(text, at + 4);
	}

	private static boolean isDash(String behind) {
		return behind.indexOf('-') >= 0 || behind.indexOf('–') >= 0 || behind.indexOf('—') >= 0;
	}

	private static Rank none(int from) {
		return new Rank(0, false, from);
	}

}
