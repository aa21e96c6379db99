package kinoteka.article.extraction.token;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/** Reads how long a film takes: "1h 45m", "105 min". */
public final class RunningTime {

	private static final int LONGEST = 2000;

	private static final String HOURS = Lexicon.shared().anyOf(WordList.UNIT_HOURS);

	private static final String MINUTES = Lexicon.shared().anyOf(WordList.UNIT_MINUTES);

	private static final Pattern TIME = Pattern
		.compile("(?:(\\d) ?" + HOURS + " ?)?(?:(\\d{1,3})(?: ?" + MINUTES + "|(?![\\p{L}\\d])))?");

	private static final Pattern MEASURE = Pattern.compile("\\d ?(?:" + HOURS + "|" + MINUTES + ")");

	/** Something stands behind a digit that can be a unit. */
	private static final Pattern UNIT = Pattern.compile("\\d\\s?[^\\s\\d().,;:/]");

	private RunningTime() {
	}

	/** Whether a number stands before a unit of time. */
	public static boolean isMeasured(String text) {
		return UNIT.matcher(text).find() && MEASURE.matcher(TextNormalizer.key(text)).find();
	}

	/** Minutes of a running time; null if the text is none. A number alone is minutes. */
	public static @Nullable Integer minutes(String text) {
		Matcher time = TIME.matcher(TextNormalizer.key(text));
		int total = time.lookingAt() ? 60 * number(time.group(1)) + number(time.group(2)) : 0;
		return (total > 0 && total < LONGEST) ? total : null;
	}

	private static int number(@Nullable String digits) {
		return (digits == null) ? 0 : Integer.parseInt(digits);
	}

}
