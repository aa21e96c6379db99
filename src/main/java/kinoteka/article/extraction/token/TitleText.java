package kinoteka.article.extraction.token;

import java.util.regex.Pattern;

import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/** What titles of films look like. */
public final class TitleText {

	private static final String QUOTES = "\"'«»„“”‘’‹›‚`《》『』「」〈〉";

	private static final int MOST_WORDS = 16;

	private static final int LONGEST = 110;

	private static final int LONGEST_NOUN = 16;

	/** "the early 1970s", "anni 60", "1950 to 1959". */
	private static final Pattern DECADE = Pattern.compile("(?:" + Lexicon.shared().anyOf(WordList.DECADE_BEFORE)
			+ " )?(?:" + Lexicon.shared().anyOf(WordList.DECADE_PART) + " )?(?:'?\\d{2}|\\d{4})(?: ?"
			+ Lexicon.shared().anyOf(WordList.DECADE_ENDING) + ")+|" + Lexicon.shared().anyOf(WordList.DECADE_NAME)
			+ " (?:19|20)?\\d0|\\d{4}(?: (?:" + Lexicon.shared().anyOf(WordList.YEAR_TO) + " )?\\d{4})?");

	/** The digits of a decade stand no further back. */
	private static final int LONGEST_BEFORE_TIME = 16;

	private static final Pattern SENTENCE_END = Pattern.compile("(?:\\p{Ll}{3}|[\\d)»”\"]{2})[.?…]\\s+\\p{Lu}");

	private static final Pattern ADDRESS = Pattern.compile("https?://|www\\.|@\\w");

	private TitleText() {
	}

	/**
	 * Takes away what stands round a title but is not of it: quotes, dashes, separators.
	 */
	public static String clean(String text) {
		String title = trimmed(text);
		while (title.length() > 2 && QUOTES.indexOf(title.charAt(0)) >= 0 && closes(title)) {
			title = trimmed(title.substring(1, title.length() - 1));
		}
		return title;
	}

	/** Takes away white space, dashes and separators at both ends. */
	public static String trimmed(String text) {
		int from = 0;
		int to = text.length();
		while (from < to && (text.charAt(from) <= ' ' || "-–—:;,|/·•>*_~=：、，".indexOf(text.charAt(from)) >= 0)) {
			from++;
		}
		while (to > from && (text.charAt(to - 1) <= ' ' || "-–—:;,|/·•<*_~=\\：、，".indexOf(text.charAt(to - 1)) >= 0)) {
			to--;
		}
		return text.substring(from, to);
	}

	/** Whether a cleaned title can be one: not blank, not a sentence, not an address. */
	public static boolean canBe(String title) {
		return canBe(title, false);
	}

	/**
	 * Whether a cleaned title can be one.
	 * @param parted whether it may be parted by a full stop, as one in quotes may
	 */
	public static boolean canBe(String title, boolean parted) {
		if (title.isEmpty() || title.length() > LONGEST || title.chars().noneMatch(TitleText::carriesMeaning)) {
			return false;
		}
		return words(title) <= MOST_WORDS && !(!parted && hasMark(title) && SENTENCE_END.matcher(title).find())
				&& !(hasAddressSign(title) && ADDRESS.matcher(title).find());
	}

	/**
	 * Whether a folded text names a decade, a year or a span of years, as headings over
	 * groups do.
	 */
	public static boolean isTime(String folded) {
		return hasEarlyDigit(folded) && DECADE.matcher(folded).matches();
	}

	private static boolean hasEarlyDigit(String folded) {
		for (int i = 0; i < Math.min(folded.length(), LONGEST_BEFORE_TIME); i++) {
			if (folded.charAt(i) >= '0' && folded.charAt(i) <= '9') {
				return true;
			}
		}
		return false;
	}

	private static boolean hasMark(String title) {
		return title.indexOf('.') >= 0 || title.indexOf('!') >= 0 || title.indexOf('?') >= 0 || title.indexOf('…') >= 0;
	}

	private static boolean hasAddressSign(String title) {
		return title.indexOf('@') >= 0 || title.contains("://") || title.contains("www");
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
		int end = from;
		while (end < text.length() && end - from < LONGEST_NOUN
				&& (Character.isLetter(text.charAt(end)) || text.charAt(end) == '/')) {
			end++;
		}
		boolean noun = end > from && end + 1 < text.length() && text.charAt(end) == ' '
				&& quoted(text, end + 1) != null;
		return (noun && Lexicon.shared().has(WordList.NOUN_FILM, TextNormalizer.key(text.substring(from, end))))
				? end + 1 : from;
	}

	/**
	 * The part of a title in quotes that it begins with; null if it does not begin with
	 * quotes that close.
	 */
	public static @Nullable Quoted quoted(String text, int from) {
		if (from >= text.length()) {
			return null;
		}
		String closing = closing(text.charAt(from));
		for (int i = from + 1; !closing.isEmpty() && i < text.length() && i < from + LONGEST + 2; i++) {
			boolean closes = closing.indexOf(text.charAt(i)) >= 0;
			if (closes && (isWide(text.charAt(i)) || endsWord(text, i))) {
				return new Quoted(from + 1, i);
			}
		}
		return null;
	}

	/** Chinese and Japanese have no blanks behind quotes. */
	public static boolean isWide(char quote) {
		return "》』」〉".indexOf(quote) >= 0;
	}

	private static boolean endsWord(String text, int at) {
		return at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
	}

	private static String closing(char open) {
		return switch (open) {
			case '"' -> "\"";
			case '«' -> "»";
			case '»' -> "«";
			case '„' -> "“”\"";
			case '“' -> "”“";
			case '‘' -> "’";
			case '‹' -> "›";
			case '《' -> "》";
			case '『' -> "』";
			case '「' -> "」";
			case '〈' -> "〉";
			case '\'' -> "'";
			default -> "";
		};
	}

	private static boolean closes(String title) {
		Quoted quoted = quoted(title, 0);
		return quoted != null && quoted.to() == title.length() - 1;
	}

	/** Whether a text says anything that a title can be. */
	public static boolean isSaying(String title) {
		return title.chars().anyMatch(TitleText::carriesMeaning);
	}

	/** Letters, digits and signs that films are called by, such as "$" and emoji. */
	private static boolean carriesMeaning(int c) {
		return Character.isLetterOrDigit(c) || c == '$' || Character.isSurrogate((char) c);
	}

	/** The place of what stands between quotes. */
	public record Quoted(int from, int to) {
	}

}
