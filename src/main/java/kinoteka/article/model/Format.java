package kinoteka.article.model;

/** The format of an article's source. */
public enum Format {

	/** Plain text. */
	TEXT,
	/** CommonMark with tables, with or without front matter. */
	MARKDOWN,
	/** HTML, whole pages and fragments. */
	HTML

}
