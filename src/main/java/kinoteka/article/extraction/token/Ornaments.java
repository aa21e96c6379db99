package kinoteka.article.extraction.token;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs that stand round a heading and say nothing: bullets, pictures, check boxes,
 * stars.
 */
public final class Ornaments {

	private static final Pattern BOX = Pattern.compile("\\[[ xXp✓✔-]\\]\\s+|:[a-z_]{2,30}:\\s*");

	private Ornaments() {
	}

	/** Where words begin, at or behind a place. */
	public static int skip(String text, int from) {
		int at = from;
		while (at < text.length()) {
			int next = skipOne(text, at);
			if (next == at) {
				return at;
			}
			at = next;
		}
		return at;
	}

	public static int skipBlanks(String text, int from) {
		int at = from;
		while (at < text.length() && text.charAt(at) == ' ') {
			at++;
		}
		return at;
	}

	/** Whether nothing is said from a place on. */
	public static boolean isOnlyPunctuation(String text, int from) {
		for (int i = from; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isLetterOrDigit(c) && c != '½') {
				return false;
			}
		}
		return true;
	}

	private static int skipOne(String text, int at) {
		int c = text.codePointAt(at);
		if (Character.isLetterOrDigit(c)) {
			return at;
		}
		boolean sign = c == ' ' || ">•*~|_=‣▪●◦–—-►✔✅".indexOf(c) >= 0 || Character.getType(c) == Character.OTHER_SYMBOL
				|| c == 0xFE0F || Character.getType(c) == Character.SURROGATE;
		if (sign) {
			return at + Character.charCount(c);
		}
		if (c == '[' || c == ':') {
			Matcher box = BOX.matcher(text).region(at, text.length());
			return box.lookingAt() ? box.end() : at;
		}
		return at;
	}

}
