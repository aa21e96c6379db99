package kinoteka.article.extraction.field;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;

/**
 * The parts of a line that tells of a film: between commas, bars, dashes, and full stops
 * that are no initial's.
 */
public final class DetailSplitter {

	private static final Pattern PARTS = Pattern.compile(
			"\\s*[,;/|•／｜、，]\\s*|\\)\\s+|\\s*(?<![\\p{IsHan}\\p{IsKatakana}])·\\s*|\\s+[–—-]\\s+|(?<![\\p{L}]\\p{L}\\.)(?<![^\\p{L}]\\p{L})\\.(?:\\s+|$)");

	private static final int SHORT = 16;

	private static final String SIGNS = ",;/|•·／｜、，.:–—-)：";

	private DetailSplitter() {
	}

	/** The parts, without blanks around them; none for a sentence that has but one. */
	static List<String> of(String text) {
		return hasParts(text) ? Arrays.stream(PARTS.split(bare(text), -1)).map(String::strip).toList() : List.of();
	}

	/**
	 * Whether a line can tell when or by whom a film was made: a figure stands in it, or
	 * one of its parts begins with a word for director. Prose seldom does either.
	 */
	public static boolean mayTell(String text) {
		boolean begins = true;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= '0' && c <= '9') {
				return true;
			}
			if (begins && c > ' ' && c != '(' && namesDirector(text, i)) {
				return true;
			}
			begins = (begins && (c <= ' ' || c == '(')) || SIGNS.indexOf(c) >= 0;
		}
		return false;
	}

	private static boolean namesDirector(String text, int from) {
		int to = from;
		while (to < text.length() && text.charAt(to) > ' ' && SIGNS.indexOf(text.charAt(to)) < 0) {
			to++;
		}
		return to > from && (DirectorCredit.isElided(text, from)
				|| Lexicon.shared().mayBeginDirector(TextNormalizer.key(text.substring(from, to))));
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
