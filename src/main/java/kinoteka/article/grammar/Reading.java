package kinoteka.article.grammar;

/**
 * How a line is to be read where it can be read in two ways. A line alone can not tell;
 * the whole document can.
 *
 * @param ranks whether a number at its beginning may be a rank
 * @param leadingYears whether a year at its beginning may be the film's
 * @param directors whether a little word before a name, such as "de" or "by", makes it
 * the director's
 */
record Reading(boolean ranks, boolean leadingYears, boolean directors) {

	/** All that can be. */
	static final Reading FULL = new Reading(true, true, true);

	Reading withoutRanks() {
		return new Reading(false, this.leadingYears, this.directors);
	}

	Reading withoutLeadingYears() {
		return new Reading(this.ranks, false, this.directors);
	}

	Reading withoutDirectors() {
		return new Reading(this.ranks, this.leadingYears, false);
	}

}
