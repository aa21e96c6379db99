package kinoteka.article.grammar;

/** Brackets in a heading. */
final class Brackets {

	private static final int LONGEST = 160;

	private static final int SHORT = 80;

	private Brackets() {
	}

	/**
	 * The first bracket behind a place that says something known; brackets that are part
	 * of a title say nothing known.
	 */
	static int first(String text, int from, int limit) {
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
	 * The end of a bracket that opens here; -1 if none opens, or it does not close
	 * nearby.
	 */
	static int closing(String text, int open) {
		char c = text.charAt(open);
		if (!isOpening(c)) {
			return -1;
		}
		int depth = 0;
		for (int i = open; i < text.length() && i < open + LONGEST; i++) {
			char at = text.charAt(i);
			depth += isOpening(at) ? 1 : isClosing(at) ? -1 : 0;
			if (depth == 0) {
				return i;
			}
		}
		return -1;
	}

	private static boolean isOpening(char c) {
		return c == '(' || c == '[' || c == '（';
	}

	private static boolean isClosing(char c) {
		return c == ')' || c == ']' || c == '）';
	}

	private static boolean tells(String inside) {
		Said said = Said.in(inside);
		boolean startsWithYear = Years.at(inside.strip(), 0) > 0;
		return said.isMostlyKnown() || startsWithYear || (said.years() > 0 && inside.length() < SHORT);
	}

}
