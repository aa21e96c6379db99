package kinoteka.article.document.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the inline elements that a page lays out as lines of their own: they stand
 * between blocks with nothing but their like beside them, and each has a class. An inline
 * element in running text is no line.
 */
final class HtmlCards {

	private HtmlCards() {
	}

	/** The children of an element that are such lines. */
	static Set<Node> in(Element element) {
		if (element.childNodes().stream().noneMatch(HtmlCards::isBlock)) {
			return Set.of();
		}
		Set<Node> lines = new HashSet<>();
		List<Node> run = new ArrayList<>();
		boolean running = false;
		for (Node node : element.childNodes()) {
			if (isBlock(node)) {
				lines.addAll(running ? List.of() : run);
				run.clear();
				running = false;
			}
			else if (node instanceof Element child && child.hasAttr("class")) {
				run.add(child);
			}
			else {
				running |= isWords(node);
			}
		}
		lines.addAll(running ? List.of() : run);
		return lines;
	}

	private static boolean isBlock(Node node) {
		return node instanceof Element child && child.isBlock();
	}

	private static boolean isWords(Node node) {
		if (node instanceof TextNode text) {
			return !text.isBlank();
		}
		return node instanceof Element element && !element.normalName().equals("br");
	}

}
