package kinoteka.catalogue;

/** What became of an article that was brought to the catalogue. */
public enum Change {

	/** It was not there before. */
	CREATED,
	/** It was there with other content, or read by another grammar. */
	UPDATED,
	/** It was there just so: no row has changed. */
	UNCHANGED

}
