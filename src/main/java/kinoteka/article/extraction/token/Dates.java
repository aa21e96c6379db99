package kinoteka.article.extraction.token;

import java.util.regex.Pattern;

import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;

/** Days and times of day, which stand at the head of articles and over programmes. */
public final class Dates {

	private static final int LONGEST = 60;

	private static final Pattern NUMBERS = Pattern
		.compile("\\b\\d{1,2}([./-])\\d{1,2}\\1(?:\\d{2}|\\d{4})\\b|\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d\\b");

	private Dates() {
	}

	/**
	 * Whether a text is a date or a time: numbers, and names of months or days. A month
	 * alone may be a title, and so may a day and a number: "Friday the 13th".
	 */
	public static boolean isDate(String text) {
		if (text.length() > LONGEST || !hasDigit(text)) {
			return false;
		}
		int numbers = 0;
		boolean month = false;
		boolean day = false;
		String folded = TextNormalizer.key(text);
		int from = 0;
		while (from < folded.length()) {
			int blank = folded.indexOf(' ', from);
			String word = folded.substring(from, (blank < 0) ? folded.length() : blank);
			from += word.length() + 1;
			boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0)) && isNumber(word);
			boolean name = Lexicon.shared().has(WordList.MONTH, word);
			boolean weekday = Lexicon.shared().has(WordList.WEEKDAY, word);
			if (!number && !name && !weekday && !Lexicon.shared().has(WordList.DATE_WORD, word)) {
				return false;
			}
			numbers += number ? 1 : 0;
			month |= name;
			day |= weekday;
		}
		return (month && numbers > 0) || (day && numbers >= 2) || NUMBERS.matcher(text).find();
	}

	private static boolean hasDigit(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
				return true;
			}
		}
		return false;
	}

	/** Digits, perhaps with letters behind them: "1st", "20h30". */
	private static boolean isNumber(String word) {
		long letters = word.chars().filter((c) -> !Character.isDigit(c)).count();
		return letters <= 2;
	}

}
