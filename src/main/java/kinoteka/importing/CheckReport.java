package kinoteka.importing;

import kinoteka.article.model.Article;

/** A way to tell how articles were read. */
interface CheckReport {

	/**
	 * Tells how an article was read.
	 * @param path the file, as the person named it
	 * @param article what was read
	 */
	void article(String path, Article article);

}
