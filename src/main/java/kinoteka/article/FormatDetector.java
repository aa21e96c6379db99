package kinoteka.article;

import java.util.Locale;
import java.util.regex.Pattern;

import kinoteka.article.document.Document;
import kinoteka.article.document.FrontEnd;
import kinoteka.article.document.html.HtmlFrontEnd;
import kinoteka.article.document.markdown.MarkdownFrontEnd;
import kinoteka.article.document.text.PlainTextFrontEnd;
import kinoteka.article.model.Format;
import kinoteka.article.model.SourceText;

/**
 * Chooses the front end of an article.
 */
public final class FormatDetector {

	private static final int HEAD = 1024;

	private static final Pattern PAGE = Pattern.compile(
			"^[\\s\\uFEFF]*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html)\\b.*",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private final FrontEnd text = new PlainTextFrontEnd();

	private final FrontEnd markdown = new MarkdownFrontEnd();

	private final FrontEnd html = new HtmlFrontEnd();

	/**
	 * Reads an article. A page of HTML is read as one whatever its name says.
	 * @param name the file name, whose extension names the format; text if it names none
	 * @param source the text
	 * @return its lines
	 */
	public Document read(String name, SourceText source) {
		return frontEnd(format(name, source)).read(source);
	}

	private FrontEnd frontEnd(Format format) {
		return switch (format) {
			case TEXT -> this.text;
			case MARKDOWN -> this.markdown;
			case HTML -> this.html;
		};
	}

	private static Format format(String name, SourceText source) {
		String lower = name.toLowerCase(Locale.ROOT);
		if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
			return Format.HTML;
		}
		String head = source.text().substring(0, Math.min(HEAD, source.text().length()));
		if (PAGE.matcher(head).matches()) {
			return Format.HTML;
		}
		return (lower.endsWith(".md") || lower.endsWith(".markdown")) ? Format.MARKDOWN : Format.TEXT;
	}

}
