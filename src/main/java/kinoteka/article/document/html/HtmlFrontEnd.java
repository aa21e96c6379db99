package kinoteka.article.document.html;

import java.util.List;

import kinoteka.article.document.Document;
import kinoteka.article.document.FrontEnd;
import kinoteka.article.document.Lines;
import kinoteka.article.document.charset.Decoder;
import kinoteka.article.model.Format;
import kinoteka.article.model.SourceText;
import kinoteka.article.model.Span;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** HTML, whole pages and fragments. */
public final class HtmlFrontEnd implements FrontEnd {

	/** Deeper nesting than this is not writing; reading it would take square time. */
	static final int MOST_NESTING = 256;

	@Override
	public Document read(SourceText source) {
		Parser parser = parser().setTrackErrors(Document.MOST_TROUBLES);
		var page = parser.parseInput(Decoder.unmarked(source.text()), "");
		Lines lines = new Lines();
		HtmlHead.addTo(lines, page, source.text());
		HtmlWalker.page(source.text(), page.body(), lines);
		Element root = page.selectFirst("html");
		String language = (root == null) ? "" : root.attr("lang");
		return new Document(Format.HTML, source, lines.inOrder(), language, troubles(parser, source.text().length()));
	}

	static Parser parser() {
		return Parser.htmlParser().setTrackPosition(true).setMaxDepth(MOST_NESTING);
	}

	private static List<Document.Trouble> troubles(Parser parser, int length) {
		return parser.getErrors().stream().map((error) -> {
			int at = Math.clamp(error.getPosition(), 0, length);
			return new Document.Trouble(error.getErrorMessage(), new Span(at, at));
		}).toList();
	}

}
