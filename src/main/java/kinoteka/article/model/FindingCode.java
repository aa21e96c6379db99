package kinoteka.article.model;

/** The kinds of finding. Names are stable: programs and the API use them. */
public enum FindingCode {

	/** The article promises another number of films than it lists. */
	PROMISE_DIFFERS(Severity.WARNING),
	/** The article lists no film. */
	NO_FILMS(Severity.WARNING),
	/** The article is empty or white space only. */
	EMPTY(Severity.WARNING),
	/** The films are listed, but it is not sure that the article lists films. */
	UNSURE(Severity.WARNING),
	/** A line that looks like an entry was read as a part of something else. */
	ENTRY_IN_TEXT(Severity.WARNING),
	/** Lines that are set apart like the entries are not listed. */
	ENTRIES_LEFT_OUT(Severity.WARNING),
	/** A label is nearly one that is known. */
	LABEL_MISSPELT(Severity.WARNING),
	/** The words of a table's column went nowhere. */
	COLUMN_UNREAD(Severity.WARNING),
	/** A listing has no year. */
	NO_YEAR(Severity.INFO),
	/** A listing has no description. */
	NO_DESCRIPTION(Severity.INFO),
	/** A year before the first film (1888) or after next year. */
	YEAR_OUT_OF_RANGE(Severity.WARNING),
	/** A year far from all other years of the article. */
	YEAR_FAR(Severity.INFO),
	/** The same film is listed twice. */
	LISTED_TWICE(Severity.WARNING),
	/** The ranks skip a number. */
	RANK_SKIPPED(Severity.WARNING),
	/** The ranks give a number twice. */
	RANK_REPEATED(Severity.WARNING),
	/** Films and series are listed together. */
	SERIES_LISTED(Severity.INFO),
	/** Text that no rule claimed. */
	UNRECOGNISED(Severity.WARNING),
	/** Bytes that could not be decoded. */
	UNDECODABLE(Severity.WARNING),
	/** Mark-up that the format's rules do not allow. */
	BROKEN_MARKUP(Severity.INFO);

	private final Severity severity;

	FindingCode(Severity severity) {
		this.severity = severity;
	}

	/** How much findings of this kind matter. */
	public Severity severity() {
		return this.severity;
	}

}
