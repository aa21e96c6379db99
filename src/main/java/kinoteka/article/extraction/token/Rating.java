package kinoteka.article.extraction.token;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A score behind a title: "8/10", "— 9/10", "92%". Titles hold no such figures.
 */
public final class Rating {

	private static final Pattern FORM = Pattern.compile(
			"\\s*[,;|:–—-]?\\s*(?:\\d{1,2}(?:[.,]\\d{1,2})?\\s?/\\s?(?:5|6|10|100)|\\d{1,3}\\s?%)(?=$|[\\s,;.()])");

	private static final Pattern FIRST = Pattern.compile("\\s" + FORM);

	private Rating() {
	}

	/**
	 * Where the first score behind a place begins, with what parts it; -1 if none does.
	 */
	public static int first(String text, int from) {
		boolean may = text.indexOf('%', from) >= 0 || text.indexOf('/', from) >= 0;
		Matcher form = FIRST.matcher(text);
		return (may && form.find(from)) ? form.start() : -1;
	}

	/** The place behind a score; the same place if none stands there. */
	public static int end(String text, int from) {
		Matcher form = FORM.matcher(text).region(from, Math.min(text.length(), from + 20));
		return form.lookingAt() ? form.end() : from;
	}

}
