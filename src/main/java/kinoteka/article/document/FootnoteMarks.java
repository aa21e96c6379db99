package kinoteka.article.document;

/**
 * Marks that stand in a line and lead to a note or to the line itself: raised figures,
 * linked ones, and the anchors of headings.
 */
final class FootnoteMarks {

	private static final String SYMBOLS = "*†‡§#↩\uFE0E";

	private static final String ANCHORS = "¶🔗⚓\uFE0F";

	/** With the blanks round it. */
	static final int LONGEST = 8;

	private int last;

	/**
	 * Whether raised text is a mark. A title may end in a raised figure: only figures
	 * that count the notes from 1 on are marks.
	 */
	boolean isRaised(String text) {
		String mark = text.strip();
		if (mark.equals(Integer.toString(this.last + 1))) {
			this.last++;
			return true;
		}
		return isBracketed(mark) || isOf(SYMBOLS, mark);
	}

	/** Whether a linked text is a mark. */
	static boolean isLinked(String text, String target, boolean begins) {
		String mark = text.strip();
		boolean note = target.startsWith("#") && !begins && (isBracketed(mark) || mark.matches("\\d+"));
		return note || isOf(ANCHORS, mark) || (target.indexOf('#') >= 0 && isOf(SYMBOLS, mark));
	}

	private static boolean isBracketed(String mark) {
		return mark.startsWith("[") && mark.endsWith("]");
	}

	private static boolean isOf(String symbols, String mark) {
		return !mark.isEmpty() && mark.length() <= LONGEST
				&& mark.codePoints().allMatch((c) -> symbols.indexOf(c) >= 0);
	}

}
