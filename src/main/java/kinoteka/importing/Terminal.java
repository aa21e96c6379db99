package kinoteka.importing;

/** Text on its way to a terminal, where an article must not move the cursor. */
final class Terminal {

	private Terminal() {
	}

	/**
	 * Makes text safe to print on one line: white space becomes a space, what has no
	 * shape is left out, and other control characters show as U+FFFD.
	 * @param text any text
	 * @return what can be printed
	 */
	static String clean(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		text.codePoints().forEach((point) -> append(clean, point));
		return clean.toString();
	}

	/**
	 * How many columns text takes once it is clean.
	 * @param text any text
	 * @return the number of columns of a terminal
	 */
	static int width(String text) {
		return clean(text).codePoints().map(Terminal::width).sum();
	}

	/**
	 * Makes text safe to print on one line, and cuts it if it takes too many columns.
	 * @param text any text
	 * @param columns the number of columns, from 1
	 * @return what can be printed; with an ellipsis at its end if there was more
	 */
	static String cut(String text, int columns) {
		String clean = clean(text);
		int end = fitting(clean, columns);
		return (end == clean.length()) ? clean : clean.substring(0, fitting(clean, columns - 1)).stripTrailing() + "…";
	}

	private static int fitting(String clean, int columns) {
		int end = 0;
		for (int used = 0; end < clean.length(); end += Character.charCount(clean.codePointAt(end))) {
			used += width(clean.codePointAt(end));
			if (used > columns) {
				break;
			}
		}
		return end;
	}

	private static void append(StringBuilder clean, int point) {
		if (Character.isWhitespace(point)) {
			clean.append(' ');
		}
		else if (Character.getType(point) == Character.CONTROL || Character.getType(point) == Character.SURROGATE) {
			clean.append('\uFFFD');
		}
		else if (Character.getType(point) != Character.FORMAT) {
			clean.appendCodePoint(point);
		}
	}

	private static int width(int point) {
		int type = Character.getType(point);
		if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
			return 0;
		}
		// Vowels and finals of Korean syllables that are written in letters.
		if (point >= 0x1160 && point <= 0x11FF) {
			return 0;
		}
		boolean wide = Character.isIdeographic(point) || (point >= 0x1100 && point <= 0x115F)
				|| (point >= 0x2E80 && point <= 0xA4CF) || (point >= 0xAC00 && point <= 0xD7A3)
				|| (point >= 0xFF00 && point <= 0xFF60) || (point >= 0x1F300 && point <= 0x1FAFF);
		return wide ? 2 : 1;
	}

}
