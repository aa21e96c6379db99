package kinoteka.article.extraction.lexicon;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Brings words into the form in which they are compared: no case, no accents, single
 * blanks, no punctuation.
 */
public final class TextNormalizer {

	/** Latin, Greek and Cyrillic end here. */
	private static final int LETTERS = 0x530;

	/** Dashes, quotation marks and the like. */
	private static final int SIGNS = 0x2000;

	private static final int SIGNS_END = 0x2070;

	/** Signs that make another letter of a Japanese one. */
	private static final char VOICED = '\u3099';

	private static final char HALF_VOICED = '\u309A';

	private static final char NOTHING = '\0';

	private static final char NOT_ALONE = '\uFFFF';

	private static final char NOT_YET_ASKED = '\uFFFE';

	/**
	 * What each of these letters and signs becomes, for nearly all texts have no others;
	 * each is found out when it is first met. Two threads find out the same.
	 */
	private static final char[] LETTER = table(LETTERS);

	private static final char[] SIGN = table(SIGNS_END - SIGNS);

	private TextNormalizer() {
	}

	public static String key(String text) {
		char[] key = new char[text.length()];
		int end = 0;
		for (int i = 0; i < key.length; i++) {
			char c = folded(text.charAt(i));
			if (c == NOT_ALONE) {
				return unicode(text);
			}
			boolean again = c == ' ' && (end == 0 || key[end - 1] == ' ');
			if (c != NOTHING && !again) {
				key[end++] = c;
			}
		}
		return new String(key, 0, (end > 0 && key[end - 1] == ' ') ? end - 1 : end);
	}

	private static char folded(char c) {
		if (c < LETTERS) {
			return folded(LETTER, c, c);
		}
		return (c >= SIGNS && c < SIGNS_END) ? folded(SIGN, c - SIGNS, c) : NOT_ALONE;
	}

	private static char folded(char[] table, int place, char c) {
		char known = table[place];
		if (known != NOT_YET_ASKED) {
			return known;
		}
		char alone = alone(c);
		table[place] = alone;
		return alone;
	}

	private static char[] table(int size) {
		char[] table = new char[size];
		Arrays.fill(table, NOT_YET_ASKED);
		return table;
	}

	/**
	 * What a character becomes wherever it stands: another one, a blank, or nothing. A
	 * raised dot between two letters is part of a Catalan word, and a ligature becomes
	 * two.
	 */
	private static char alone(char c) {
		String between = unicode("a" + c + "a");
		if (c == '·' || between.length() > 3) {
			return NOT_ALONE;
		}
		return (between.length() == 3) ? between.charAt(1) : NOTHING;
	}

	private static String unicode(String text) {
		String plain = decomposed(text);
		StringBuilder key = new StringBuilder(plain.length());
		for (int i = 0; i < plain.length(); i++) {
			append(key, plain.charAt(i));
		}
		return Normalizer.normalize(trimmed(key), Normalizer.Form.NFC);
	}

	private static void append(StringBuilder key, char c) {
		if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == VOICED || c == HALF_VOICED) {
			key.append(Character.toLowerCase(c));
		}
		else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’') {
			blank(key);
		}
	}

	private static void blank(StringBuilder key) {
		if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
			key.append(' ');
		}
	}

	private static String trimmed(StringBuilder key) {
		int end = key.length();
		return (end > 0 && key.charAt(end - 1) == ' ') ? key.substring(0, end - 1) : key.toString();
	}

	/**
	 * The short i of Cyrillic is a letter of its own; other signs over and under letters
	 * are optional in print, as are the dots and strokes that some letters differ by.
	 */
	private static String decomposed(String text) {
		String lower = text.toLowerCase(Locale.ROOT)
			.replace('й', '\uE000')
			.replace("ß", "ss")
			.replace('ø', 'o')
			.replace('ł', 'l')
			.replace('ı', 'i')
			.replace('đ', 'd')
			.replace('ς', 'σ')
			.replace("l·l", "ll");
		return Normalizer.normalize(lower, Normalizer.Form.NFKD).replace('\uE000', 'й');
	}

}
