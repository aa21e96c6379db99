package kinoteka.article.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

	private final Set<Element> lines = new HashSet<>();

	/** Looks at the children of an element, once. */
	void open(Element element) {
		if (!hasBlock(element)) {
			return;
		}
		List<Element> run = new ArrayList<>();
		boolean running = false;
		for (Node node : element.childNodes()) {
			if (node instanceof Element child && child.isBlock()) {
				end(run, running);
				running = false;
			}
			else if (node instanceof Element child && child.hasAttr("class")) {
				run.add(child);
			}
			else {
				running |= isWords(node);
			}
		}
		end(run, running);
	}

	boolean isLine(Element element) {
		return this.lines.contains(element);
	}

	/** The first class of the element around an element; empty if it has none. */
	static String parentClass(Element element) {
		Element parent = element.parent();
		return (parent == null) ? "" : firstClass(parent);
	}

	/** The first class that an element names; empty if it names none. */
	static String firstClass(Element element) {
		String names = element.className().strip().toLowerCase(Locale.ROOT);
		int blank = names.indexOf(' ');
		return (blank < 0) ? names : names.substring(0, blank);
	}

	private void end(List<Element> run, boolean running) {
		if (!running) {
			this.lines.addAll(run);
		}
		run.clear();
	}

	private static boolean hasBlock(Element element) {
		for (Node node : element.childNodes()) {
			if (node instanceof Element child && child.isBlock()) {
				return true;
			}
		}
		return false;
	}

	private static boolean isWords(Node node) {
		if (node instanceof TextNode text) {
			return !text.isBlank();
		}
		return node instanceof Element element && !element.normalName().equals("br");
	}

}
