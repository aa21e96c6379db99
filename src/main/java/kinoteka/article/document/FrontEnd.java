package kinoteka.article.document;

import kinoteka.article.model.SourceText;

/** Reads one format. Never throws on any text; takes time linear in its length. */
public interface FrontEnd {

	/**
	 * Reads an article.
	 * @param source its text
	 * @return its lines
	 */
	Document read(SourceText source);

}
