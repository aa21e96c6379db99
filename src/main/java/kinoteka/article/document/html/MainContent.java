package kinoteka.article.document.html;

import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the element of a page that holds the article itself. */
final class MainContent {

	private static final List<String> PLACES = List.of("[itemprop=articleBody]", "article", "main, [role=main]");

	private MainContent() {
	}

	/**
	 * The one element that is marked as the article and holds most of the page's words;
	 * null if there is none.
	 */
	static @Nullable Element of(Element body) {
		int all = length(body);
		for (String place : PLACES) {
			Elements found = body.select(place);
			if (found.size() == 1 && length(found.getFirst()) * 2 > all) {
				return found.getFirst();
			}
		}
		return null;
	}

	private static int length(Element element) {
		return element.nodeStream(TextNode.class).mapToInt((text) -> text.getWholeText().length()).sum();
	}

}
