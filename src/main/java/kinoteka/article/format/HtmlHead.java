package kinoteka.article.format;

import java.util.Locale;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
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
			append(words, text.getWholeText(), source, text.sourceRange().startPos(), text.sourceRange().endPos());
		}
		lines.meta("title", words.take());
	}

	private static void meta(Lines lines, Element meta, String source) {
		String key = (meta.attr("name") + meta.attr("property")).toLowerCase(Locale.ROOT);
		var range = meta.attributes().sourceRange("content").valueRange();
		if (key.isEmpty() || !range.isTracked()) {
			return;
		}
		WordsBuilder words = new WordsBuilder();
		append(words, meta.attr("content"), source, range.startPos(), range.endPos());
		lines.meta(key, words.take());
	}

	private static void data(Lines lines, Element script) {
		for (DataNode data : script.dataNodes()) {
			if (data.sourceRange().isTracked()) {
				lines.meta("json-ld", Words.verbatim(data.getWholeData(), data.sourceRange().startPos()));
			}
		}
	}

	private static void append(WordsBuilder words, String text, String source, int from, int to) {
		if (from >= 0 && to <= source.length()) {
			words.append(Aligned.of(text, source, from, to));
		}
	}

}
