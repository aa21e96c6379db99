package kinoteka.article.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of persons. */
final class Names {

	private static final Pattern BETWEEN = Pattern.compile(
			"\\s*[,;/|&、，]\\s*(?:(?:and|und|et|y|e|и|та|i|a|en|och|og|ve|ja|és|și|và|και)\\s+)?|\\s+(?:and|und|et|y|e|и|та|och|og|ve|ja|és|și|và|και)\\s+");

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private static final Set<String> PARTICLES = Set.of("de", "del", "della", "di", "da", "dos", "du", "van", "von",
			"der", "den", "la", "le", "el", "al", "bin", "ibn", "ter", "ten", "of", "y", "e", "af", "st");

	/** The full stop of a sentence, but not that of an initial or of "Jr.". */
	private static final Pattern END = Pattern.compile("(\\p{L}{3,})[.\\s]+$");

	private static final int LONGEST = 120;

	private Names() {
	}

	/** Splits names that are listed one behind the other. */
	static List<String> split(String text) {
		List<String> names = new ArrayList<>();
		for (String name : BETWEEN.split(text, -1)) {
			String clean = Titles.trimmed(END.matcher(name).replaceFirst("$1"));
			if (!clean.isEmpty()) {
				names.add(clean);
			}
		}
		return names;
	}

	/**
	 * Whether a text is nothing but names of persons: words in capitals, two to five of
	 * them each.
	 */
	static boolean areNames(String text) {
		if (text.length() > LONGEST || text.isBlank()) {
			return false;
		}
		List<String> names = split(text);
		return !names.isEmpty() && names.size() <= 6 && names.stream().allMatch(Names::isName)
				&& names.stream().anyMatch((name) -> name.indexOf(' ') > 0);
	}

	/** Whether each word of a name but its particles begins with a capital. */
	static boolean isCapitalised(String name) {
		for (String word : name.split("\\s+", -1)) {
			boolean capital = !word.isEmpty() && !Character.isLowerCase(word.charAt(0));
			if (!capital && !PARTICLES.contains(word)) {
				return false;
			}
		}
		return true;
	}

	private static boolean isName(String name) {
		String[] words = BLANKS.split(name);
		int capitals = 0;
		for (String word : words) {
			if (isCapital(word)) {
				capitals++;
			}
			else if (!PARTICLES.contains(word)) {
				return false;
			}
		}
		return capitals >= 1 && words.length <= 5 && !isCommon(words);
	}

	private static boolean isCapital(String word) {
		if (!Character.isUpperCase(word.charAt(0))) {
			return false;
		}
		return word.chars().noneMatch((c) -> Character.isDigit(c) || "!?:()\"«»„“".indexOf(c) >= 0);
	}

	/** A capitalised function word begins a title, not a name. */
	private static boolean isCommon(String[] words) {
		String first = Fold.key(words[0]);
		return words.length > 1 && Lexicon.shared().has("stop", first) && !PARTICLES.contains(first)
				&& first.length() > 1;
	}

}
