package kinoteka.article;

import kinoteka.article.format.Decoder;
import kinoteka.article.format.FrontEnds;
import kinoteka.article.grammar.Grammar;

/**
 * Reads articles. Never throws on any content, takes time linear in its length, and keeps
 * no state: one parser serves all threads.
 */
public final class ArticleParser {

	/**
	 * The revision of the grammar. It goes up when the same bytes may parse differently,
	 * so that articles that were imported with an older grammar are read again.
	 */
	public static final int REVISION = 3;

	private final FrontEnds frontEnds = new FrontEnds();

	/**
	 * Decodes and parses an article.
	 * @param name the file name; its extension is a hint at the format
	 * @param content the file's bytes
	 * @return the article
	 */
	public Article parse(String name, byte[] content) {
		return Grammar.read(name, this.frontEnds.read(name, Decoder.decode(content)));
	}

}
