package kinoteka.article.extraction.field;

import kinoteka.article.extraction.lexicon.FieldLabel;
import kinoteka.article.extraction.token.TitleText;
import kinoteka.article.extraction.token.Years;
import org.jspecify.annotations.Nullable;

/** Brackets in a heading. */
public final class Brackets {

	private static final int LONGEST = 160;

	private static final int SHORT = 80;

	/** A longer bracket is a remark in which a year happens to stand. */
	private static final int FEW_WORDS = 7;

	private static final int YEAR = 4;

	private Brackets() {
	}

	/**
	 * The first bracket behind a place that says something known; brackets that are part
	 * of a title say nothing known.
	 */
	public static int first(String text, int from, int limit) {
		for (int open = next(text, from); open >= 0 && open < limit; open = next(text, open + 1)) {
			int close = closing(text, open);
			if (close > 0 && open > from && tells(text.substring(open + 1, close))) {
				return open;
			}
		}
		return limit;
	}

	private static boolean tells(String inside) {
		DetailParser said = DetailParser.of(inside);
		return said.isMostlyKnown()
				|| (said.years() > 0 && inside.length() < SHORT && TitleText.words(inside) <= FEW_WORDS)
				|| original(inside) != null;
	}

	/**
	 * The end of a bracket that opens here; the end of the text, if it ends in a year
	 * without closing the bracket; -1 if none opens, or it does not close nearby.
	 */
	public static int closing(String text, int open) {
		if (!opens(text.charAt(open))) {
			return -1;
		}
		int depth = 0;
		int limit = Math.min(text.length(), open + LONGEST);
		for (int i = open; i < limit; i++) {
			char at = text.charAt(i);
			depth += opens(at) ? 1 : (")]）】".indexOf(at) >= 0) ? -1 : 0;
			if (depth == 0) {
				return i;
			}
		}
		boolean year = limit - open > YEAR && Years.isYear(Years.at(text, limit - YEAR));
		return (depth == 1 && limit == text.length() && year) ? limit : -1;
	}

	/** Where the next bracket opens; -1 if none does. */
	public static int next(String text, int from) {
		for (int i = from; i < text.length(); i++) {
			if (opens(text.charAt(i))) {
				return i;
			}
		}
		return -1;
	}

	private static boolean opens(char c) {
		return "([（【".indexOf(c) >= 0;
	}

	/**
	 * The other title in a bracket such as "OT: Paths of Glory, 1957"; null if in none.
	 */
	public static @Nullable String original(String inside) {
		String[] parts = inside.split("[.:]\\s*", 2);
		boolean label = parts.length > 1 && LabelledText.label(parts[0]) == FieldLabel.ORIGINAL_TITLE;
		return label ? TitleText.clean(parts[1].split("[,;]", 2)[0]) : null;
	}

}
