package kinoteka.article;

import java.util.Locale;
import java.util.regex.Pattern;

import kinoteka.article.document.Decoder;
import kinoteka.article.document.Document;
import kinoteka.article.document.html.HtmlFrontEnd;
import kinoteka.article.document.markdown.MarkdownFrontEnd;
import kinoteka.article.document.text.PlainTextFrontEnd;
import kinoteka.article.extraction.ArticleExtractor;
import kinoteka.article.model.Article;
import kinoteka.article.model.SourceText;

/**
 * Reads articles. Never throws on any content, takes time linear in its length, and keeps
 * no state: one parser serves all threads.
 */
public final class ArticleParser {

	/**
	 * The revision of the grammar. It goes up when the same bytes may parse differently,
	 * so that articles that were imported with an older grammar are read again.
	 */
	public static final int REVISION = 6;

	private static final int HEAD = 1024;

	private static final Pattern PAGE = Pattern.compile(
			"[\\s\\uFEFF]*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html)\\b",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	/** Decodes and parses an article; its name's extension is a hint at the format. */
	public Article parse(String name, byte[] content) {
		return ArticleExtractor.read(name, document(name, content));
	}

	/** Parses an article whose text is known. */
	public Article parse(String name, SourceText source) {
		return ArticleExtractor.read(name, document(name, source));
	}

	/** The lines of an article, as its format understands them. */
	public static Document document(String name, byte[] content) {
		return document(name, Decoder.decode(content));
	}

	/** The lines of a text. A page of HTML is read as one whatever its name says. */
	public static Document document(String name, SourceText source) {
		String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		int head = Math.min(HEAD, source.text().length());
		if (extension.matches("x?html|htm") || PAGE.matcher(source.text()).region(0, head).lookingAt()) {
			return HtmlFrontEnd.read(source);
		}
		return extension.matches("md|markdown") ? MarkdownFrontEnd.read(source) : PlainTextFrontEnd.read(source);
	}

}
