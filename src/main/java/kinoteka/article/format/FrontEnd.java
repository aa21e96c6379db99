package kinoteka.article.format;

import kinoteka.article.SourceText;

/** Reads one format. Never throws on any text; takes time linear in its length. */
interface FrontEnd {

	/**
	 * Reads an article.
	 * @param source its text
	 * @return its lines
	 */
	Document read(SourceText source);

}
