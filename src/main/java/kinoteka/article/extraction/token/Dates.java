package kinoteka.article.extraction.token;

import java.util.List;
import java.util.regex.Pattern;

import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;

/** Days and times of day, which stand at the head of articles and over programmes. */
public final class Dates {

	private static final int LONGEST = 60;

	private static final Pattern NUMBERS = Pattern
		.compile("\\b\\d{1,2}([./-])\\d{1,2}\\1(?:\\d{2}|\\d{4})\\b|\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d\\b");

	/** Digits, perhaps with letters behind them: "1st", "20h30". */
	private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\p{L}{1,2}|\\p{L}\\d+)?");

	private static final Pattern DAY = Pattern.compile("(?:.* )?\\d{1,2}[:.h]\\d{2}(?:\\s?\\p{L}{1,4}\\.?)?"
			+ "|\\d{1,2}[./]\\d{1,2}(?:[./](?:\\d{4}|\\d{2}))?\\.?(?:\\s?\\(.*)?|\\d{4}-\\d{2}-\\d{2}");

	private Dates() {
	}

	/**
	 * Whether a text is a date or a time: numbers, and names of months or days. A month
	 * alone may be a title, and so may a day and a number: "Friday the 13th".
	 */
	public static boolean isDate(String text) {
		if (text.length() > LONGEST || !hasFigure(text)) {
			return false;
		}
		List<String> words = List.of(TextNormalizer.key(text).split(" ", -1));
		if (!words.stream().allMatch(Dates::isOfDate)) {
			return false;
		}
		long numbers = words.stream().filter((word) -> NUMBER.matcher(word).matches()).count();
		boolean month = words.stream().anyMatch((word) -> Lexicon.shared().has(WordList.MONTH, word));
		boolean day = words.stream().anyMatch((word) -> Lexicon.shared().has(WordList.WEEKDAY, word));
		return (month && numbers > 0) || (day && numbers >= 2) || NUMBERS.matcher(text).find();
	}

	/** Whether a digit stands in a text. */
	public static boolean hasFigure(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
				return true;
			}
		}
		return false;
	}

	private static boolean isOfDate(String word) {
		return NUMBER.matcher(word).matches() || Lexicon.shared().has(WordList.MONTH, word)
				|| Lexicon.shared().has(WordList.WEEKDAY, word) || Lexicon.shared().has(WordList.DATE_WORD, word);
	}

	/** Whether a text is a date, the numbers of a day and a month, or ends in an hour. */
	public static boolean isDay(String text) {
		return hasFigure(text) && (DAY.matcher(text).matches() || isDate(text));
	}

}
