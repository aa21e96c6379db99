package kinoteka.article.model;

/** How much a finding matters. */
public enum Severity {

	/** Good to know; nothing is likely to be wrong. */
	INFO,
	/** Something is probably wrong in the article, or was read wrongly. */
	WARNING,
	/** Nothing could be made of the article, or of a part of it. */
	ERROR

}
