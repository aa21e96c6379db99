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
		boolean wide = Character.isIdeographic(point) || (point >= 0x1100 && point <= 0x115F)
				|| (point >= 0x2E80 && point <= 0xA4CF) || (point >= 0xAC00 && point <= 0xD7A3)
				|| (point >= 0xFF00 && point <= 0xFF60) || (point >= 0x1F300 && point <= 0x1FAFF);
		return wide ? 2 : 1;
	}

}
