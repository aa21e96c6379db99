package kinoteka.article.extraction.heading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.extraction.token.TitleText;
import org.jspecify.annotations.Nullable;

/**
 * A heading that gives a film's title twice: {@code Title / Original},
 * {@code Title (Original)}.
 */
record TitlePair(String title, @Nullable String original) {

	private static final Pattern SLASH = Pattern.compile("(.+?) / (.+?)(?: / .*)?");

	private static final Pattern BRACKET = Pattern.compile("(.{2,})\\(([^(]*)\\)");

	/** What is written in one of these is a title beside one in Latin letters. */
	private static final Pattern FOREIGN = Pattern
		.compile("[\\p{IsCyrillic}\\p{IsGreek}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

	static TitlePair of(String text) {
		Matcher slash = SLASH.matcher(text);
		Matcher bracket = BRACKET.matcher(text);
		if (text.contains(" / ") && slash.matches()) {
			return pair(text, slash.group(1), slash.group(2));
		}
		return (text.endsWith(")") && bracket.matches() && isForeign(bracket.group(1)) != isForeign(bracket.group(2)))
				? pair(text, bracket.group(1), bracket.group(2)) : new TitlePair(text, null);
	}

	private static TitlePair pair(String text, String first, String second) {
		String title = TitleText.clean(first);
		String original = TitleText.clean(second);
		return (TitleText.canBe(title) && TitleText.canBe(original)) ? new TitlePair(title, original)
				: new TitlePair(text, null);
	}

	private static boolean isForeign(String text) {
		return FOREIGN.matcher(text).find();
	}

}
