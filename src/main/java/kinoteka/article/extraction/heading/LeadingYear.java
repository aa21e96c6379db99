package kinoteka.article.extraction.heading;

import java.util.regex.Pattern;

import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;
import kinoteka.article.extraction.token.Ornaments;
import kinoteka.article.extraction.token.Years;
import org.jspecify.annotations.Nullable;

/**
 * A year before a title: {@code 1957: Title}, {@code 1957 – Title}, {@code (1957) Title}.
 *
 * @param number the year
 * @param titleFrom where the title begins
 */
record LeadingYear(int number, int titleFrom) {

	private static final Pattern PARTS = Pattern.compile("\\s*[:|.]\\s+|\\s*[-–—|]\\s+|\\s+");

	static @Nullable LeadingYear at(String text, int from) {
		boolean opened = from < text.length() && "([".indexOf(text.charAt(from)) >= 0;
		int at = opened ? from + 1 : from;
		int number = Years.at(text, at);
		if (!Years.isYear(number)) {
			return null;
		}
		int title = word(text, at + 4);
		while (title < text.length() && " :.-–—)]|,".indexOf(text.charAt(title)) >= 0
				&& !text.startsWith("...", title)) {
			title++;
		}
		String between = text.substring(word(text, at + 4), title);
		boolean parted = opened ? between.startsWith(")") || between.startsWith("]") : PARTS.matcher(between).matches();
		boolean certain = opened || between.strip().equals(":");
		return (parted && title < text.length() && (certain || !isYear(text, title))) ? new LeadingYear(number, title)
				: null;
	}

	/** Behind the word for a year, if one stands there: "1965 год — Title". */
	private static int word(String text, int from) {
		int begin = Ornaments.skipBlanks(text, from);
		int end = begin;
		while (end < text.length() && Character.isLetter(text.charAt(end))) {
			end++;
		}
		boolean known = end > begin
				&& Lexicon.shared().has(WordList.UNIT_YEAR, TextNormalizer.key(text.substring(begin, end)));
		return known ? end : from;
	}

	/** "1917 - 2019" is a title and its year, not a year and a title. */
	private static boolean isYear(String text, int at) {
		return Years.at(text, at) > 0 && at + 4 >= text.length();
	}

}
