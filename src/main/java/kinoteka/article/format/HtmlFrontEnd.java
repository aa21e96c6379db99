package kinoteka.article.format;

import java.util.ArrayList;
import java.util.List;

import kinoteka.article.Format;
import kinoteka.article.SourceText;
import kinoteka.article.Span;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/** HTML, whole pages and fragments. */
final class HtmlFrontEnd implements FrontEnd {

	/** Deeper nesting than this is not writing; reading it would take square time. */
	static final int MOST_NESTING = 256;

	@Override
	public Document read(SourceText source) {
		Parser parser = parser().setTrackErrors(Document.MOST_TROUBLES);
		var page = parser.parseInput(Decoder.unmarked(source.text()), "");
		Lines lines = new Lines();
		HtmlHead.addTo(lines, page, source.text());
		HtmlWalker walker = new HtmlWalker(source.text(), 0, lines, MainContent.of(page.body()), false);
		walker.walk(page.body());
		Element root = page.selectFirst("html");
		String language = (root == null) ? "" : root.attr("lang");
		return new Document(Format.HTML, source, Sorted.bySource(lines.blocks()), language,
				troubles(parser, source.text().length()));
	}

	static Parser parser() {
		return Parser.htmlParser().setTrackPosition(true).setMaxDepth(MOST_NESTING);
	}

	private static List<Document.Trouble> troubles(Parser parser, int length) {
		List<Document.Trouble> troubles = new ArrayList<>();
		for (ParseError error : parser.getErrors()) {
			int at = Math.min(Math.max(0, error.getPosition()), length);
			troubles.add(new Document.Trouble(error.getErrorMessage(), new Span(at, at)));
		}
		return troubles;
	}

}
