package kinoteka.article.document.html;

import java.util.Locale;

import kinoteka.article.document.Block;
import kinoteka.article.document.Decoder;
import kinoteka.article.document.Document;
import kinoteka.article.document.Lines;
import kinoteka.article.document.WordsBuilder;
import kinoteka.article.model.Format;
import kinoteka.article.model.SourceText;
import kinoteka.article.model.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/** HTML, whole pages and fragments. */
public final class HtmlFrontEnd {

	/** Deeper nesting than this is not writing; reading it would take square time. */
	private static final int MOST_NESTING = 256;

	private HtmlFrontEnd() {
	}

	/** The lines of a page, and what it says of itself. */
	public static Document read(SourceText source) {
		Parser parser = parser().setTrackErrors(Document.MOST_TROUBLES);
		var page = parser.parseInput(Decoder.unmarked(source.text()), "");
		Lines lines = new Lines();
		head(lines, page, source.text());
		HtmlWalker.page(source.text(), page.body(), lines);
		var troubles = parser.getErrors().stream().map((error) -> {
			int at = Math.clamp(error.getPosition(), 0, source.text().length());
			return new Document.Trouble(error.getErrorMessage(), new Span(at, at));
		}).toList();
		return new Document(Format.HTML, source, lines.inOrder(), page.select("html").attr("lang"), troubles);
	}

	static Parser parser() {
		return Parser.htmlParser().setTrackPosition(true).setMaxDepth(MOST_NESTING);
	}

	private static void head(Lines lines, Element page, String source) {
		for (Element meta : page.select("meta[content]")) {
			String key = (meta.attr("name") + meta.attr("property")).toLowerCase(Locale.ROOT);
			add(lines, key, meta.attr("content"), source, meta.attributes().sourceRange("content").valueRange());
		}
		for (Element said : page.select("head > title, script[type=application/ld+json]")) {
			String key = said.normalName().equals("title") ? "title" : "json-ld";
			for (Node node : said.childNodes()) {
				add(lines, key, node.nodeValue(), source, node.sourceRange());
			}
		}
	}

	private static void add(Lines lines, String key, String text, String source, Range range) {
		if (!key.isEmpty() && range.isTracked() && range.endPos() <= source.length()) {
			WordsBuilder words = new WordsBuilder();
			words.append(text, source, range.startPos(), range.endPos());
			lines.other(Block.Kind.META, words.take(), key, false);
		}
	}

}
