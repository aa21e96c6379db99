package kinoteka.article.extraction.field;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.Tokenizer;
import kinoteka.article.extraction.lexicon.WordList;
import kinoteka.article.extraction.token.Ornaments;
import kinoteka.article.extraction.token.Years;
import org.jspecify.annotations.Nullable;

/**
 * A year behind a title without brackets: {@code Title, 1957}, {@code Title – 1957},
 * {@code Title. 1957}, and at the end of a line {@code Title 1957}.
 *
 * @param number the year
 * @param titleEnd where the title ends
 * @param end where the year ends
 * @param bare whether nothing but a blank parts the two
 */
public record TrailingYear(int number, int titleEnd, int end, boolean bare) {

	private static final Pattern AT_END = Pattern.compile("[(\\[](\\d{4})[)\\]][^\\p{L}\\d]*(?::[a-z_]{2,30}:\\s*)*$");

	private static final int NEAR = 60;

	public static @Nullable TrailingYear in(String text, int from, int limit, boolean bare) {
		for (Years.Found found : Years.in(text, from + 1, limit)) {
			if (!Years.isYear(found.number()) || !closesTitle(text, found.at() + 4)) {
				continue;
			}
			TrailingYear year = parted(text, from, found);
			if (year != null) {
				return year;
			}
			if (bare && isBare(Brackets.next(text, limit) < 0 ? text.substring(0, limit) : text, from, found)) {
				return new TrailingYear(found.number(), found.at() - 1, found.at() + 4, true);
			}
		}
		return null;
	}

	/**
	 * The year right behind a title that ended otherwise, at a quote or where bold words
	 * end.
	 */
	public static @Nullable TrailingYear after(String text, int at) {
		int digits = at;
		while (digits < text.length() && " .,;-–—|/".indexOf(text.charAt(digits)) >= 0) {
			digits++;
		}
		int number = Years.at(text, digits);
		boolean follows = Years.isYear(number) && closesTitle(text, digits + 4);
		return follows ? new TrailingYear(number, at, digits + 4, false) : null;
	}

	/** A year in brackets that ends an entry: "Title - what it is about. (1957)". */
	public static @Nullable Integer atEnd(String text) {
		Matcher end = AT_END.matcher(text).region(Math.max(0, text.length() - NEAR), text.length());
		int number = end.find() ? Integer.parseInt(end.group(1)) : 0;
		return Years.isYear(number) ? Integer.valueOf(number) : null;
	}

	private static @Nullable TrailingYear parted(String text, int from, Years.Found found) {
		int separator = found.at() - 1;
		while (separator > from && text.charAt(separator) == ' ') {
			separator--;
		}
		if (text.charAt(separator) == '/' && found.at() + 4 < text.length() && text.charAt(found.at() + 4) == '/') {
			return new TrailingYear(found.number(), separator, found.at() + 5, false);
		}
		boolean spaced = text.charAt(found.at() - 1) == ' ';
		boolean dashed = separator > from && "-–—|/".indexOf(text.charAt(separator)) >= 0 && spaced
				&& text.charAt(separator - 1) == ' ';
		if (text.charAt(separator) == '/' && isBeforeYear(text, found.at() + 4)) {
			return null;
		}
		if (separator == found.at() - 1 && "-–—".indexOf(text.charAt(separator)) >= 0 && separator - 1 > from
				&& text.charAt(separator - 1) == ' ' && Ornaments.isOnlyPunctuation(text, found.at() + 4)) {
			return new TrailingYear(found.number(), separator - 1, found.at() + 4, false);
		}
		boolean tight = "-–—".indexOf(text.charAt(separator)) >= 0 && spaced
				&& Ornaments.isOnlyPunctuation(text, found.at() + 4);
		boolean parted = tight || text.charAt(separator) == ',' || text.charAt(separator) == ';'
				|| (text.charAt(separator) == '.' && spaced) || dashed;
		return (parted && separator > from) ? new TrailingYear(found.number(), separator, found.at() + 4, false) : null;
	}

	/** "Original / 1917 (1931)": the year in brackets is the film's. */
	private static boolean isBeforeYear(String text, int at) {
		int next = Ornaments.skipBlanks(text, at);
		return next + 5 < text.length() && text.charAt(next) == '(' && Years.isYear(Years.at(text, next + 1));
	}

	/**
	 * No title is likely to end in a year that has been; "Blade Runner 2049" ends in one
	 * that has not.
	 */
	private static boolean isBare(String text, int from, Years.Found found) {
		boolean last = Ornaments.isOnlyPunctuation(text, found.at() + 4);
		boolean been = found.number() <= Year.now(ZoneOffset.UTC).getValue() + 1;
		return last && been && found.at() > from + 1 && text.charAt(found.at() - 1) == ' ';
	}

	private static boolean closesTitle(String text, int at) {
		return at >= text.length() || " ,.;:()[]–—-|*~/（）".indexOf(text.charAt(at)) >= 0
				|| (Tokenizer.isRun(text.charAt(at))
						&& Lexicon.shared().has(WordList.UNIT_YEAR, text.substring(at, at + 1)));
	}

}
