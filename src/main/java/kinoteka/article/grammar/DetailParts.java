package kinoteka.article.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The parts of a line that tells of a film: between commas, bars, dashes, and full stops
 * that are no initial's.
 */
final class DetailParts {

	private static final Pattern PARTS = Pattern.compile(
			"\\s*[,;/|•／｜、，]\\s*|\\)\\s+|\\s*(?<![\\p{IsHan}\\p{IsKatakana}])·\\s*|\\s+[–—-]\\s+|(?<![\\p{L}]\\p{L}\\.)(?<![^\\p{L}]\\p{L})\\.(?:\\s+|$)");

	private static final int SHORT = 16;

	private static final String SIGNS = ",;/|•·／｜、，.:–—-";

	private DetailParts() {
	}

	/** The parts, without blanks around them; none for a sentence that has but one. */
	static List<String> of(String text) {
		return hasParts(text) ? Arrays.stream(PARTS.split(bare(text), -1)).map(String::strip).toList() : List.of();
	}

	/** A line that tells in one part is short: "BRD 1956". */
	private static boolean hasParts(String text) {
		if (text.length() <= SHORT) {
			return true;
		}
		for (int i = 0; i < text.length(); i++) {
			if (SIGNS.indexOf(text.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

	/** The whole line may stand in brackets. */
	private static String bare(String text) {
		String line = text.strip();
		return (line.startsWith("(") && line.indexOf(')') >= line.length() - 2) ? line.substring(1).replace(")", "")
				: line;
	}

}
