package kinoteka.article.extraction.token;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs that stand round a heading and say nothing: bullets, pictures, check boxes,
 * stars.
 */
public final class Ornaments {

	private static final Pattern SIGNS = Pattern
		.compile("[ >•*~|_=‣▪●◦–—►✔✅\\p{So}\\x{FE0F}\\p{Cs}-]+|\\[[ xXp✓✔-]\\]\\s+|:[a-z_]{2,30}:\\s*");

	private Ornaments() {
	}

	/** Where words begin, at or behind a place. */
	public static int skip(String text, int from) {
		int at = from;
		Matcher signs = SIGNS.matcher(text);
		while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))
				&& signs.region(at, text.length()).lookingAt()) {
			at = signs.end();
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
			if (Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '½') {
				return false;
			}
		}
		return true;
	}

}
