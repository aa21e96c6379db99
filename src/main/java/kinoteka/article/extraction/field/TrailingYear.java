package kinoteka.article.extraction.field;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

	/** Only the last of these does not part a title from its year for sure. */
	private static final Pattern SIGN = Pattern
		.compile("([,;]\\s*|\\.\\s+|\\s[–—|/-]\\s+|/(?=\\d{4}/)|\\s)(?=(\\d{4})/?(?:[\\s,.;:()\\[\\]–—|*~/（）-]|$))");

	private static final Pattern AFTER = Pattern.compile("[ .,;|/–—-]*(\\d{4})(?:[\\s,.;:()\\[\\]–—|*~/（）-]|$)");

	/** The year behind the title that begins at a place, before a limit. */
	public static @Nullable TrailingYear in(String text, int from, int limit, boolean bare) {
		if (Years.in(text, from, limit).isEmpty()) {
			return null;
		}
		Matcher sign = SIGN.matcher(text).region(Math.min(from + 1, limit), limit).useTransparentBounds(true);
		while (sign.find()) {
			int number = Integer.parseInt(sign.group(2));
			int end = sign.end() + (sign.group().equals("/") ? 5 : 4);
			boolean blank = sign.group().isBlank();
			if (end <= limit && Years.isYear(number) && (!blank || (bare && isBare(text, limit, end, number)))) {
				return new TrailingYear(number, sign.start(), end, blank);
			}
		}
		return null;
	}

	/**
	 * The year right behind a title that ended otherwise, at a quote or where bold words
	 * end.
	 */
	public static @Nullable TrailingYear after(String text, int at) {
		Matcher year = AFTER.matcher(text).region(at, text.length());
		int number = year.lookingAt() ? Integer.parseInt(year.group(1)) : 0;
		return Years.isYear(number) ? new TrailingYear(number, at, year.end(1), false) : null;
	}

	/**
	 * No title is likely to end in a year that has been; "Blade Runner 2049" ends in one
	 * that has not.
	 */
	private static boolean isBare(String text, int limit, int end, int number) {
		String rest = text.substring(0, (Brackets.next(text, limit) < 0) ? limit : text.length());
		return Ornaments.isOnlyPunctuation(rest, end) && number <= Year.now(ZoneOffset.UTC).getValue() + 1;
	}

}
