package kinoteka.article.format;

import java.util.ArrayDeque;
import java.util.Deque;

import org.jsoup.nodes.Element;

/** The lists that the walk through an HTML tree is in. */
final class HtmlLists {

	private final Lines lines;

	private final Deque<Open> open = new ArrayDeque<>();

	private boolean pending;

	private int number;

	HtmlLists(Lines lines) {
		this.lines = lines;
	}

	void open(Element element) {
		switch (element.normalName()) {
			case "ul", "ol", "dl" -> this.open.push(Open.of(element, this.lines.nextGroup()));
			case "li", "dt" -> begin(element);
			default -> {
			}
		}
	}

	void close(Element element) {
		switch (element.normalName()) {
			case "ul", "ol", "dl" -> this.open.poll();
			case "li", "dt" -> this.pending = false;
			default -> {
			}
		}
	}

	/** Adds a line as the first line of an item, if it is one. */
	boolean item(Words line, String css, boolean furniture) {
		if (!this.pending) {
			return false;
		}
		this.pending = false;
		Open list = this.open.peek();
		this.lines.item(Math.max(1, this.open.size()), this.number, (list == null) ? 0 : list.group(), line, css,
				furniture);
		return true;
	}

	private void begin(Element element) {
		this.pending = true;
		Open list = this.open.poll();
		if (list == null) {
			this.number = 0;
			return;
		}
		this.number = list.ordered() ? value(element, list.next()) : 0;
		this.open.push(new Open(list.group(), list.ordered(), this.number + list.step(), list.step()));
	}

	private static int value(Element element, int counted) {
		String value = element.attr("value");
		return value.matches("\\d{1,5}") ? Integer.parseInt(value) : counted;
	}

	private record Open(int group, boolean ordered, int next, int step) {

		static Open of(Element list, int group) {
			String start = list.attr("start");
			boolean down = list.hasAttr("reversed");
			int first = start.matches("\\d{1,5}") ? Integer.parseInt(start) : down ? list.childrenSize() : 1;
			return new Open(group, list.normalName().equals("ol"), first, down ? -1 : 1);
		}

	}

}
