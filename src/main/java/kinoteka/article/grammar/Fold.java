package kinoteka.article.grammar;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings words into the form in which they are compared: no case, no accents, single
 * blanks, no punctuation.
 */
final class Fold {

	private Fold() {
	}

	static String key(String text) {
		String plain = isAscii(text) ? text : decomposed(text);
		StringBuilder key = new StringBuilder(plain.length());
		for (int i = 0; i < plain.length(); i++) {
			append(key, plain.charAt(i));
		}
		int end = key.length();
		if (end > 0 && key.charAt(end - 1) == ' ') {
			key.setLength(end - 1);
		}
		return key.toString();
	}

	private static void append(StringBuilder key, char c) {
		if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
			key.append(Character.toLowerCase(c));
		}
		else if (Character.getType(c) != Character.NON_SPACING_MARK && !key.isEmpty()
				&& key.charAt(key.length() - 1) != ' ' && c != '\'' && c != '’') {
			key.append(' ');
		}
	}

	/**
	 * The short i of Cyrillic is a letter of its own; the two dots on its e are optional
	 * in print.
	 */
	private static String decomposed(String text) {
		String lower = text.toLowerCase(Locale.ROOT)
			.replace('й', '\uE000')
			.replace("ß", "ss")
			.replace("ø", "o")
			.replace("ł", "l");
		return Normalizer.normalize(lower, Normalizer.Form.NFKD).replace('\uE000', 'й');
	}

	private static boolean isAscii(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) > 127) {
				return false;
			}
		}
		return true;
	}

}
