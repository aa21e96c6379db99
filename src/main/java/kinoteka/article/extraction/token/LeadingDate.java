package kinoteka.article.extraction.token;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.document.Words;

/**
 * A day before a title, as diaries have it: "Oct 1: Cat People", "20/11 — <b>Red
 * Desert</b>". Behind a dash, the title must be set apart, for titles have dashes too.
 */
public final class LeadingDate {

	private static final Pattern FORM = Pattern.compile("(.{1,40}?)(?:: | [–—-] )");

	private LeadingDate() {
	}

	/** Where the title begins behind a day; the same place if no day stands there. */
	public static int skip(Words words, String text, int from) {
		Matcher form = FORM.matcher(text).region(from, text.length());
		if (!form.lookingAt() || !Dates.isDay(form.group(1))) {
			return from;
		}
		int title = Ornaments.skip(text, form.end());
		boolean marked = words.marks().stream().anyMatch((mark) -> mark.from() == title);
		boolean colon = text.charAt(form.end(1)) == ':' && Dates.isDate(form.group(1));
		return (title < text.length() && (marked || colon)) ? title : from;
	}

}
