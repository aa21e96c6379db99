package kinoteka.article.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs that stand round a heading and say nothing: bullets, pictures, check boxes,
 * stars.
 */
final class Decoration {

	private static final Pattern BOX = Pattern
		.compile("\\[[ xXp✓✔-]\\]\\s+|:[a-z_]{2,30}:\\s*|(?:TODO|DONE|LATER|NOW|DOING|WAITING)\\s+");

	private Decoration() {
	}

	/** Where words begin, at or behind a place. */
	static int skip(String text, int from) {
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

	static int skipBlanks(String text, int from) {
		int at = from;
		while (at < text.length() && text.charAt(at) == ' ') {
			at++;
		}
		return at;
	}

	/** Whether nothing is said from a place on. */
	static boolean isOnlyPunctuation(String text, int from) {
		for (int i = from; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isLetterOrDigit(c) && c != '½') {
				return false;
			}
		}
		return true;
	}

	/** The words of lists of tasks are in capitals. */
	private static boolean isTask(String text) {
		return text.length() > 3 && "TDLNW".indexOf(text.charAt(0)) >= 0 && text.charAt(1) >= 'A'
				&& text.charAt(1) <= 'Z' && text.charAt(2) >= 'A' && text.charAt(2) <= 'Z';
	}

	private static int skipOne(String text, int at) {
		int c = text.codePointAt(at);
		boolean task = at == 0 && c >= 'D' && c <= 'W' && isTask(text);
		if (!task && Character.isLetterOrDigit(c)) {
			return at;
		}
		boolean sign = c == ' ' || ">•*~|_=‣▪●◦–—-►✔✅".indexOf(c) >= 0 || Character.getType(c) == Character.OTHER_SYMBOL
				|| c == 0xFE0F || Character.getType(c) == Character.SURROGATE;
		if (sign) {
			return at + Character.charCount(c);
		}
		if (c == '[' || c == ':' || task) {
			Matcher box = BOX.matcher(text).region(at, text.length());
			return box.lookingAt() ? box.end() : at;
		}
		return at;
	}

}
