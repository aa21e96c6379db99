package kinoteka.article.grammar;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings words into the form in which they are compared: no case, no accents, single
 * blanks, no punctuation.
 */
final class Fold {

	private static final char MOST_ASCII = 127;

	private Fold() {
	}

	static String key(String text) {
		StringBuilder key = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c > MOST_ASCII) {
				return unicode(text);
			}
			appendAscii(key, c);
		}
		return trimmed(key);
	}

	private static void appendAscii(StringBuilder key, char c) {
		if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
			key.append(c);
		}
		else if (c >= 'A' && c <= 'Z') {
			key.append((char) (c + ('a' - 'A')));
		}
		else if (c != '\'') {
			blank(key);
		}
	}

	private static String unicode(String text) {
		String plain = decomposed(text);
		StringBuilder key = new StringBuilder(plain.length());
		for (int i = 0; i < plain.length(); i++) {
			append(key, plain.charAt(i));
		}
		return trimmed(key);
	}

	private static void append(StringBuilder key, char c) {
		if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
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
	 * are optional in print.
	 */
	private static String decomposed(String text) {
		String lower = text.toLowerCase(Locale.ROOT)
			.replace('й', '\uE000')
			.replace("ß", "ss")
			.replace('ø', 'o')
			.replace('ł', 'l');
		return Normalizer.normalize(lower, Normalizer.Form.NFKD).replace('\uE000', 'й');
	}

}
