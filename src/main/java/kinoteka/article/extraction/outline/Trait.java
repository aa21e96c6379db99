package kinoteka.article.extraction.outline;

/** What entries of a list have in common, each with its share in a group. */
enum Trait {

	/** It names a year. */
	DATED,
	/** Its rank follows on its neighbour's. */
	RANKED,
	/** It names a director. */
	DIRECTED,
	/** Labelled lines stand under it. */
	LABELLED,
	/** A line of details stands under it. */
	DETAILED,
	/** Text stands under or behind it. */
	FOLLOWED,
	/** Its title stands in quotes. */
	QUOTED,
	/** Its first words are linked, bold or italic. */
	EMPHASISED,
	/** It begins a paragraph. */
	OPENS,
	/** Nothing follows its heading in the line. */
	WHOLE,
	/** Structured data names it. */
	NAMED,
	/** It is the title of a well-known film. */
	KNOWN

}
