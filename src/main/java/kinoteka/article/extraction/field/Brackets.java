package kinoteka.article.extraction.field;

import kinoteka.article.extraction.lexicon.FieldLabel;
import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;
import kinoteka.article.extraction.token.Ornaments;
import kinoteka.article.extraction.token.TitleText;
import kinoteka.article.extraction.token.Years;

/** Brackets in a heading. */
public final class Brackets {

	private static final int LONGEST = 160;

	private static final int SHORT = 80;

	private static final int LONGEST_BETWEEN = 40;

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
		for (int open = from; open < limit; open++) {
			int close = closing(text, open);
			if (close < 0) {
				continue;
			}
			if (open > from && tells(text.substring(open + 1, close))) {
				return open;
			}
			open = close;
		}
		return limit;
	}

	/**
	 * The end of a bracket that opens here; the end of the text, if it ends in a year
	 * without closing the bracket; -1 if none opens, or it does not close nearby.
	 */
	public static int closing(String text, int open) {
		char c = text.charAt(open);
		if (!opens(c)) {
			return -1;
		}
		int depth = 0;
		int limit = Math.min(text.length(), open + LONGEST);
		for (int i = open; i < limit; i++) {
			char at = text.charAt(i);
			depth += opens(at) ? 1 : closes(at) ? -1 : 0;
			if (depth == 0) {
				return i;
			}
		}
		return (depth == 1 && limit == text.length() && endsInYear(text, open)) ? limit : -1;
	}

	/** A bracket that was forgotten to be closed: "Wild Tales (Damián Szifron, 2014". */
	private static boolean endsInYear(String text, int open) {
		int at = text.length() - YEAR;
		return at > open && Years.isYear(Years.at(text, at));
	}

	/** Where the other title ends in a bracket: before what tells of the film. */
	public static int originalEnd(String inside, int from) {
		for (int i = from; i < inside.length(); i++) {
			char c = inside.charAt(i);
			boolean told = c == ',' && DetailParser.of(inside.substring(i + 1)).isMostlyKnown();
			if (c == ';' || told || (c == ',' && !Years.in(inside, i, inside.length()).isEmpty())) {
				return i;
			}
		}
		return inside.length();
	}

	/**
	 * Whether a bracket at the end says that all before it is a series: "(TV series)".
	 */
	public static boolean saySeries(String text) {
		int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
		DetailParser said = (open > 0) ? DetailParser.of(text.substring(open + 1, text.length() - 1)) : null;
		return said != null && said.isSeries() && said.isKnown();
	}

	/**
	 * "(Blade Runner 2049), 2017": a number in a title, where the year stands behind the
	 * bracket.
	 */
	public static boolean isTitleBeforeYear(String text, String inside, int behind) {
		boolean words = inside.indexOf(',') < 0 && !inside.isEmpty() && Character.isLetter(inside.charAt(0))
				&& inside.indexOf(' ') > 0;
		DetailParser said = words ? DetailParser.of(inside) : null;
		return said != null && said.years() > 0 && !said.isMostlyKnown() && behind < text.length()
				&& TrailingYear.after(text, behind) != null;
	}

	/**
	 * "dei fratelli Dardenne (Belgio, 1999)": where a bracket that tells opens behind a
	 * few words in small letters; -1 if none does.
	 */
	public static int later(String text, int at) {
		int open = Character.isLowerCase(text.charAt(at)) ? next(text, at) : -1;
		boolean near = open > at && open - at < LONGEST_BETWEEN && text.substring(at, open).indexOf('.') < 0
				&& first(text, open - 1, open + 1) == open;
		return near ? open : -1;
	}

	/** Where the next bracket opens; -1 if none does. */
	public static int next(String text, int from) {
		for (int i = from; i < text.length(); i++) {
			if (text.charAt(i) == '(' || text.charAt(i) == '（') {
				return i;
			}
		}
		return -1;
	}

	private static boolean opens(char c) {
		return c == '(' || c == '[' || c == '（' || c == '【';
	}

	private static boolean closes(char c) {
		return c == ')' || c == ']' || c == '）' || c == '】';
	}

	/**
	 * Where the other title begins in a bracket such as "OT: Paths of Glory"; 0 if in
	 * none.
	 */
	public static int original(String inside) {
		int end = 0;
		while (end < inside.length() && end < SHORT && ".:".indexOf(inside.charAt(end)) < 0) {
			end++;
		}
		boolean label = end > 0 && end + 1 < inside.length()
				&& LabelledText.label(inside.substring(0, end)) == FieldLabel.ORIGINAL_TITLE;
		return label ? Ornaments.skipBlanks(inside, end + 1) : 0;
	}

	private static boolean tells(String inside) {
		DetailParser said = DetailParser.of(inside);
		boolean startsWithYear = Years.at(inside.strip(), 0) > 0;
		return original(inside) > 0 || said.isMostlyKnown()
				|| Lexicon.shared().has(WordList.NOUN_FILM, TextNormalizer.key(inside)) || startsWithYear
				|| (said.years() > 0 && inside.length() < SHORT && TitleText.words(inside) <= FEW_WORDS);
	}

}
