package kinoteka.article.extraction.token;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.document.Words;

/**
 * A day before a title, as diaries have it: "Oct 1: Cat People", "20/11 — <b>Red
 * Desert</b>". Behind a dash, the title must be set apart, for titles have dashes too.
 */
public final class LeadingDate {

	private static final Pattern SIGN = Pattern.compile(": | [–—-] ");

	private static final int LONGEST = 40;

	private LeadingDate() {
	}

	/** Where the title begins behind a day; the same place if no day stands there. */
	public static int skip(Words words, String text, int from) {
		Matcher sign = SIGN.matcher(text).region(from, Math.min(text.length(), from + LONGEST));
		String day = sign.find() ? text.substring(from, sign.start()) : "";
		if (!Dates.isDay(day)) {
			return from;
		}
		int title = Ornaments.skip(text, sign.end());
		boolean marked = words.marks().stream().anyMatch((mark) -> mark.from() == title);
		boolean colon = sign.group().equals(": ") && Dates.isDate(day);
		return (title < text.length() && (marked || colon)) ? title : from;
	}

}
