package kinoteka.graphql.query;

/**
 * A row of a statement.
 *
 * @param alias what the statement calls it
 * @param times how many such rows an answer may hold
 */
record Row(String alias, long times) {

	/** Writes the row's name where a text says {@code {}}. */
	String in(String text) {
		return text.replace("{}", this.alias);
	}

	/** Writes the name of the row above where a text says {@code {parent}}. */
	String in(String text, Row parent) {
		return in(text.replace("{parent}", parent.alias));
	}

}
