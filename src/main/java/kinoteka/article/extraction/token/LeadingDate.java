package kinoteka.article.extraction.token;

import kinoteka.article.document.Mark;
import kinoteka.article.document.Words;

/**
 * A day before a title, as diaries have it: "Oct 1: Cat People", "20/11 — <b>Red
 * Desert</b>". Behind a dash, the title must be set apart, for titles have dashes too.
 */
public final class LeadingDate {

	private static final int LONGEST = 40;

	private LeadingDate() {
	}

	/** Where the title begins behind a day; the same place if no day stands there. */
	public static int skip(Words words, String text, int from) {
		int end = Math.min(text.length(), from + LONGEST);
		boolean digit = false;
		for (int i = from; i + 1 < end; i++) {
			digit |= text.charAt(i) >= '0' && text.charAt(i) <= '9';
			if (!digit) {
				continue;
			}
			boolean blank = text.charAt(i + 1) == ' ';
			boolean colon = text.charAt(i) == ':' && blank;
			boolean dash = "–—-".indexOf(text.charAt(i)) >= 0 && blank && i > from && text.charAt(i - 1) == ' ';
			int title = (colon || dash) ? Ornaments.skip(text, i + 1) : i;
			boolean day = title > i && title < text.length() && isDay(text.substring(from, i));
			if (day && (isMarked(words, title) || (colon && Dates.isDate(text.substring(from, i))))) {
				return title;
			}
		}
		return from;
	}

	/** A date, or the numbers of a day and a month. */
	private static boolean isDay(String text) {
		return Dates.isDay(text.strip());
	}

	private static boolean isMarked(Words words, int at) {
		for (Mark mark : words.marks()) {
			if (mark.from() == at) {
				return true;
			}
		}
		return false;
	}

}
