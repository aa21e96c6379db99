package kinoteka.article;

import kinoteka.article.document.Document;
import kinoteka.article.document.charset.Decoder;
import kinoteka.article.extraction.ArticleExtractor;
import kinoteka.article.model.Article;

/**
 * Reads articles. Never throws on any content, takes time linear in its length, and keeps
 * no state: one parser serves all threads.
 */
public final class ArticleParser {

	/**
	 * The revision of the grammar. It goes up when the same bytes may parse differently,
	 * so that articles that were imported with an older grammar are read again.
	 */
	public static final int REVISION = 4;

	private static final FormatDetector FRONT_ENDS = new FormatDetector();

	/**
	 * Decodes and parses an article.
	 * @param name the file name; its extension is a hint at the format
	 * @param content the file's bytes
	 * @return the article
	 */
	public Article parse(String name, byte[] content) {
		return ArticleExtractor.read(name, document(name, content));
	}

	/** The lines of an article, as its format understands them. */
	public static Document document(String name, byte[] content) {
		return FRONT_ENDS.read(name, Decoder.decode(content));
	}

}
