package kinoteka.article.extraction.token;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/** What titles of films look like. */
public final class TitleText {

	private static final String OPENING = "\"'«»„“‘‹《『「〈";

	/** What closes each of them. */
	private static final List<String> CLOSING = List.of("\"", "'", "»", "«", "“”\"", "”“", "’", "›", "》", "』", "」",
			"〉");

	/** What stands round a title but is not of it. */
	private static final String AROUND = "-–—:;,|/·•><*_~=\\：、，";

	private static final int MOST_WORDS = 16;

	private static final int LONGEST = 110;

	/** "the early 1970s", "anni 60", "1950 to 1959". */
	private static final Pattern DECADE = Pattern.compile("(?:" + Lexicon.shared().anyOf(WordList.DECADE_BEFORE)
			+ " )?(?:" + Lexicon.shared().anyOf(WordList.DECADE_PART) + " )?(?:'?\\d{2}|\\d{4})(?: ?"
			+ Lexicon.shared().anyOf(WordList.DECADE_ENDING) + ")+|" + Lexicon.shared().anyOf(WordList.DECADE_NAME)
			+ " (?:19|20)?\\d0|\\d{4}(?: (?:" + Lexicon.shared().anyOf(WordList.YEAR_TO) + " )?\\d{4})?");

	private static final Pattern NOUN = Pattern.compile("([\\p{L}/]{1,16}) ");

	private TitleText() {
	}

	/**
	 * Takes away what stands round a title but is not of it: quotes, dashes, separators.
	 */
	public static String clean(String text) {
		String title = trimmed(text);
		while (title.length() > 2 && closes(title)) {
			title = trimmed(title.substring(1, title.length() - 1));
		}
		return title;
	}

	/** Takes away white space, dashes and separators at both ends. */
	public static String trimmed(String text) {
		int from = 0;
		int to = text.length();
		while (from < to && isAround(text.charAt(from))) {
			from++;
		}
		while (to > from && isAround(text.charAt(to - 1))) {
			to--;
		}
		return text.substring(from, to);
	}

	private static boolean isAround(char c) {
		return c <= ' ' || AROUND.indexOf(c) >= 0;
	}

	/** Whether a cleaned title can be one: not blank, not too long. */
	public static boolean canBe(String title) {
		return title.length() <= LONGEST && isSaying(title) && words(title) <= MOST_WORDS;
	}

	/**
	 * Whether a folded text names a decade, a year or a span of years, as headings over
	 * groups do.
	 */
	public static boolean isTime(String folded) {
		return folded.length() <= LONGEST && folded.chars().anyMatch(Character::isDigit)
				&& DECADE.matcher(folded).matches();
	}

	public static int words(String text) {
		int words = 0;
		for (int i = 0; i < text.length(); i++) {
			boolean begins = text.charAt(i) > ' ' && (i == 0 || text.charAt(i - 1) <= ' ');
			words += begins ? 1 : 0;
		}
		return words;
	}

	/**
	 * Where the quotes open in "The film «Title»"; the same place if no noun is there.
	 */
	public static int behindNoun(String text, int from) {
		Matcher noun = NOUN.matcher(text).region(from, text.length());
		return (noun.lookingAt() && quoted(text, noun.end()) != null
				&& Lexicon.shared().has(WordList.NOUN_FILM, TextNormalizer.key(noun.group(1)))) ? noun.end() : from;
	}

	/**
	 * The part of a title in quotes that it begins with; null if it does not begin with
	 * quotes that close.
	 */
	public static @Nullable Quoted quoted(String text, int from) {
		int kind = (from < text.length()) ? OPENING.indexOf(text.charAt(from)) : -1;
		for (int i = from + 1; kind >= 0 && i < Math.min(text.length(), from + LONGEST + 2); i++) {
			if (CLOSING.get(kind).indexOf(text.charAt(i)) >= 0 && endsWord(text, i)) {
				return new Quoted(from + 1, i);
			}
		}
		return null;
	}

	/** Chinese and Japanese have no blanks behind quotes. */
	private static boolean endsWord(String text, int at) {
		return "》』」〉".indexOf(text.charAt(at)) >= 0 || at + 1 == text.length()
				|| !Character.isLetterOrDigit(text.charAt(at + 1));
	}

	private static boolean closes(String title) {
		Quoted quoted = quoted(title, 0);
		return quoted != null && quoted.to() == title.length() - 1;
	}

	/** Whether it has letters, digits or signs that films are called by: "$", emoji. */
	public static boolean isSaying(String title) {
		return title.chars()
			.anyMatch((c) -> Character.isLetterOrDigit(c) || c == '$' || Character.isSurrogate((char) c));
	}

	/** The place of what stands between quotes. */
	public record Quoted(int from, int to) {
	}

}
