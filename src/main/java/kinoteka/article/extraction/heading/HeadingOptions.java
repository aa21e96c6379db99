package kinoteka.article.extraction.heading;

/**
 * How a line is to be read where it can be read in two ways. A line alone can not tell;
 * the whole document can.
 *
 * @param ranks whether a number at its beginning may be a rank
 * @param leadingYears whether a year at its beginning may be the film's
 * @param looseYears whether a year behind a comma, dash or full stop may be the film's
 * @param bareYears whether a year behind a mere blank may be the film's
 */
public record HeadingOptions(boolean ranks, boolean leadingYears, boolean looseYears, boolean bareYears) {

	/** All that can be. */
	public static final HeadingOptions FULL = new HeadingOptions(true, true, true, true);

	/** All but a rank. */
	public static final HeadingOptions UNRANKED = new HeadingOptions(false, true, true, true);

	/** A cell of a table, which holds one thing. */
	public static final HeadingOptions CELL = new HeadingOptions(false, false, false, false);

}
