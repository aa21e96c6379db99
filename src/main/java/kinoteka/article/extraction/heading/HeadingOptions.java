package kinoteka.article.extraction.heading;

/**
 * How a line is to be read where it can be read in two ways. A line alone can not tell;
 * the whole document can.
 *
 * @param ranks whether a number at its beginning may be a rank
 * @param leadingYears whether a year at its beginning may be the film's
 * @param looseYears whether a year behind a comma, dash or full stop may be the film's
 * @param bareYears whether a year behind a mere blank may be the film's
 * @param directors whether a little word before a name, such as "de" or "by", makes it
 * the director's
 * @param marked whether the title is what is bold, italic or linked inside of the line
 */
public record HeadingOptions(boolean ranks, boolean leadingYears, boolean looseYears, boolean bareYears,
		boolean directors, boolean marked) {

	/** All that can be. */
	public static final HeadingOptions FULL = new HeadingOptions(true, true, true, true, true, false);

	/** A cell of a table, which holds one thing. */
	public static final HeadingOptions CELL = new HeadingOptions(false, false, false, false, false, false);

	public HeadingOptions withoutRanks() {
		return new HeadingOptions(false, this.leadingYears, this.looseYears, this.bareYears, this.directors,
				this.marked);
	}

}
