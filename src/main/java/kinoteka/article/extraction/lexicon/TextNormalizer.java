package kinoteka.article.extraction.lexicon;

import java.text.Normalizer;
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
	private static final String VOICED = "\u3099\u309A";

	private static final char NOTHING = '\0';

	private static final char NOT_ALONE = '\uFFFF';

	/** What each letter and sign becomes, for nearly all texts have no others. */
	private static final char[] FOLDED = new char[SIGNS_END];

	static {
		for (char c = 0; c < SIGNS_END; c++) {
			FOLDED[c] = (c < LETTERS || c >= SIGNS) ? alone(c) : NOT_ALONE;
		}
	}

	private TextNormalizer() {
	}

	/** The form in which a text is compared. */
	public static String key(String text) {
		char[] key = new char[text.length()];
		int end = 0;
		for (int i = 0; i < key.length; i++) {
			char read = text.charAt(i);
			char c = (read < SIGNS_END) ? FOLDED[read] : NOT_ALONE;
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
		StringBuilder key = new StringBuilder(text.length());
		decomposed(text).chars().forEach((c) -> append(key, (char) c));
		return Normalizer.normalize(key.toString().strip(), Normalizer.Form.NFC);
	}

	private static void append(StringBuilder key, char c) {
		if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || VOICED.indexOf(c) >= 0) {
			key.append(Character.toLowerCase(c));
		}
		else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’' && !key.isEmpty()
				&& key.charAt(key.length() - 1) != ' ') {
			key.append(' ');
		}
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
