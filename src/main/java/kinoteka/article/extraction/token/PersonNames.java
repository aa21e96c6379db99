package kinoteka.article.extraction.token;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;

/** Names of persons. */
public final class PersonNames {

	private static final String AND = Lexicon.shared().anyOf(WordList.AND);

	private static final Pattern BETWEEN = Pattern.compile("[,;/|&、，]\\s*(?:(?:" + AND + "|"
			+ Lexicon.shared().anyOf(WordList.AND_BEHIND_COMMA) + ")\\s+)?|\\s+" + AND + "\\s+");

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	/** The full stop of a sentence, but not that of an initial or of "Jr.". */
	private static final Pattern END = Pattern.compile("(\\p{L}{3,})[.\\s]+$");

	private static final int LONGEST = 120;

	private PersonNames() {
	}

	/** Splits names that are listed one behind the other. */
	public static List<String> split(String text) {
		List<String> names = new ArrayList<>();
		for (String name : BETWEEN.split(text, -1)) {
			String clean = TitleText.trimmed(END.matcher(name).replaceFirst("$1"));
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
	public static boolean areNames(String text) {
		if (text.length() > LONGEST || text.isBlank()) {
			return false;
		}
		List<String> names = split(text);
		return !names.isEmpty() && names.size() <= 6 && names.stream().allMatch(PersonNames::isName)
				&& names.stream().anyMatch((name) -> name.indexOf(' ') > 0);
	}

	/** Whether each word of a name but its particles begins with a capital. */
	public static boolean isCapitalised(String name) {
		for (String word : name.split("\\s+", -1)) {
			boolean capital = !word.isEmpty() && !Character.isLowerCase(word.charAt(0));
			if (!capital && !isParticle(word)) {
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
			else if (!isParticle(word)) {
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

	private static boolean isParticle(String word) {
		return Lexicon.shared().has(WordList.NAME_PARTICLE, word);
	}

	/** A capitalised function word begins a title, not a name. */
	private static boolean isCommon(String[] words) {
		String first = TextNormalizer.key(words[0]);
		return words.length > 1 && Lexicon.shared().has(WordList.STOP, first) && !isParticle(first)
				&& first.length() > 1;
	}

}
