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

	private static final int LONGEST_READING = 40;

	private static final int MOST_WORDS = 6;

	private RunningTime() {
	}

	/** How long the article takes to read: "14 min read". */
	public static boolean isReading(String text) {
		boolean reading = false;
		boolean minutes = false;
		if (text.length() > LONGEST_READING || text.chars().noneMatch(Character::isDigit)) {
			return false;
		}
		String[] words = TextNormalizer.key(text).split(" ", -1);
		for (String word : words) {
			reading |= Lexicon.shared().has(WordList.READING_WORD, word);
			minutes |= Lexicon.shared().has(WordList.UNIT_MINUTES, word);
		}
		return reading && minutes && words.length <= MOST_WORDS;
	}

	/** Whether a letter or a sign for minutes follows on a digit. */
	private static boolean hasUnit(String text) {
		for (int i = 1; i < text.length(); i++) {
			boolean digit = Character.isDigit(text.charAt(i - 1));
			int next = (digit && text.charAt(i) <= ' ') ? i + 1 : i;
			if (digit && next < text.length() && !Character.isDigit(text.charAt(next)) && text.charAt(next) > ' '
					&& "().,;:/|[]-–—".indexOf(text.charAt(next)) < 0) {
				return true;
			}
		}
		return false;
	}

	/** Whether a number stands before a unit of time. */
	public static boolean isMeasured(String text) {
		return hasUnit(text) && MEASURE.matcher(TextNormalizer.key(text)).find();
	}

	/** Minutes of a running time; null if the text is none. A number alone is minutes. */
	public static @Nullable Integer minutes(String text) {
		Matcher time = TIME.matcher(TextNormalizer.key(text));
		if (!time.lookingAt() || time.end() == 0) {
			return null;
		}
		int total = 60 * number(time.group(1)) + number(time.group(2));
		return (total > 0 && total < LONGEST) ? total : null;
	}

	private static int number(@Nullable String digits) {
		return (digits == null) ? 0 : Integer.parseInt(digits);
	}

}
