package kinoteka.article.document.html;

import java.util.Locale;

import kinoteka.article.document.Block;
import kinoteka.article.document.Lines;
import kinoteka.article.document.Words;
import kinoteka.article.document.WordsBuilder;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * What an HTML page says of itself: its title, its meta elements and its structured data.
 */
final class HtmlHead {

	private HtmlHead() {
	}

	static void addTo(Lines lines, org.jsoup.nodes.Document page, String source) {
		for (Element element : page.select("head > title, meta[content], script[type=application/ld+json]")) {
			switch (element.normalName()) {
				case "title" -> title(lines, element, source);
				case "meta" -> meta(lines, element, source);
				default -> data(lines, element);
			}
		}
	}

	private static void title(Lines lines, Element title, String source) {
		WordsBuilder words = new WordsBuilder();
		for (TextNode text : title.textNodes()) {
			append(words, text.getWholeText(), source, text.sourceRange());
		}
		lines.other(Block.Kind.META, words.take(), "title", false);
	}

	private static void meta(Lines lines, Element meta, String source) {
		String key = (meta.attr("name") + meta.attr("property")).toLowerCase(Locale.ROOT);
		WordsBuilder words = new WordsBuilder();
		append(words, meta.attr("content"), source, meta.attributes().sourceRange("content").valueRange());
		if (!key.isEmpty()) {
			lines.other(Block.Kind.META, words.take(), key, false);
		}
	}

	private static void data(Lines lines, Element script) {
		for (DataNode data : script.dataNodes()) {
			if (data.sourceRange().isTracked()) {
				Words json = Words.verbatim(data.getWholeData(), data.sourceRange().startPos());
				lines.other(Block.Kind.META, json, "json-ld", false);
			}
		}
	}

	private static void append(WordsBuilder words, String text, String source, Range range) {
		if (range.isTracked() && range.endPos() <= source.length()) {
			words.append(text, source, range.startPos(), range.endPos());
		}
	}

}
