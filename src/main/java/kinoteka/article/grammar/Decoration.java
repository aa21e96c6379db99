package kinoteka.article.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs that stand round a heading and say nothing: bullets, pictures, check boxes,
 * stars.
 */
final class Decoration {

	private static final Pattern BOX = Pattern.compile("\\[[ xXp✓✔-]\\]\\s+|:[a-z_]{2,30}:\\s*");

	private static final int LONGEST_TASK = 10;

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

	/** Behind the word in capitals that says how far a task is; 0 if there is none. */
	private static int task(String text) {
		int end = 0;
		while (end < text.length() && end <= LONGEST_TASK && text.charAt(end) >= 'A' && text.charAt(end) <= 'Z') {
			end++;
		}
		boolean word = end > 2 && end < text.length() && text.charAt(end) == ' ';
		return (word && Lexicon.shared().has("task", Fold.key(text.substring(0, end)))) ? end + 1 : 0;
	}

	private static int skipOne(String text, int at) {
		int c = text.codePointAt(at);
		if (Character.isLetterOrDigit(c)) {
			return (at == 0 && c <= 'Z') ? task(text) : at;
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
