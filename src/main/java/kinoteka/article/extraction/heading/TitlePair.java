package kinoteka.article.extraction.heading;

import java.lang.Character.UnicodeScript;
import java.util.Set;

import kinoteka.article.extraction.token.TitleText;
import org.jspecify.annotations.Nullable;

/**
 * A heading that gives a film's title twice: {@code Title / Original},
 * {@code Title (Original)}.
 *
 * @param title the title
 * @param original the other one; null if there is but one
 */
record TitlePair(String title, @Nullable String original) {

	/**
	 * What is written in one of these is a title of its own beside one in Latin letters.
	 */
	private static final Set<UnicodeScript> SCRIPTS = Set.of(UnicodeScript.CYRILLIC, UnicodeScript.GREEK,
			UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

	static TitlePair of(String text) {
		int slash = text.indexOf(" / ");
		if (slash > 0) {
			int next = text.indexOf(" / ", slash + 3);
			return pair(text.substring(0, slash), text.substring(slash + 3, (next < 0) ? text.length() : next), text);
		}
		int open = text.lastIndexOf('(');
		if (open > 1 && text.endsWith(")") && otherScript(text.substring(0, open), text.substring(open))) {
			return pair(text.substring(0, open), text.substring(open + 1, text.length() - 1), text);
		}
		return new TitlePair(text, null);
	}

	private static TitlePair pair(String first, String second, String text) {
		String title = TitleText.clean(first);
		String original = TitleText.clean(second);
		boolean both = TitleText.canBe(title) && TitleText.canBe(original);
		return both ? new TitlePair(title, original) : new TitlePair(TitleText.clean(text), null);
	}

	private static boolean otherScript(String first, String second) {
		return isForeign(first) != isForeign(second);
	}

	private static boolean isForeign(String text) {
		return text.chars().anyMatch((c) -> SCRIPTS.contains(UnicodeScript.of(c)));
	}

}
