package kinoteka.article.grammar;

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
 */
record Reading(boolean ranks, boolean leadingYears, boolean looseYears, boolean bareYears, boolean directors) {

	/** All that can be. */
	static final Reading FULL = new Reading(true, true, true, true, true);

	/** A cell of a table, which holds one thing. */
	static final Reading CELL = new Reading(false, false, false, false, false);

	Reading withoutRanks() {
		return new Reading(false, this.leadingYears, this.looseYears, this.bareYears, this.directors);
	}

}
