package kinoteka.article.format;

import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Walks a Markdown tree without recursion: how deep it is nested is up to the author. */
final class Nodes {

	private Nodes() {
	}

	/** What is done at each node. */
	interface Steps {

		/** Before the children; returns whether they are walked. */
		boolean enter(Node node);

		/** After the children. */
		void leave(Node node);

	}

	static void walk(Node root, Steps steps) {
		Node node = root;
		while (node != null) {
			boolean into = steps.enter(node);
			Node next = into ? node.getFirstChild() : null;
			if (next != null) {
				node = next;
				continue;
			}
			node = climb(node, root, steps);
		}
	}

	private static @Nullable Node climb(Node from, Node root, Steps steps) {
		Node node = from;
		while (true) {
			steps.leave(node);
			if (node.equals(root)) {
				return null;
			}
			if (node.getNext() != null) {
				return node.getNext();
			}
			node = node.getParent();
		}
	}

	/** The offset of a node's first character in what was parsed, or -1. */
	static int start(Node node) {
		return node.getSourceSpans().isEmpty() ? -1 : node.getSourceSpans().getFirst().getInputIndex();
	}

	/** The offset behind a node's last character, or -1. */
	static int end(Node node) {
		if (node.getSourceSpans().isEmpty()) {
			return -1;
		}
		SourceSpan last = node.getSourceSpans().getLast();
		return last.getInputIndex() + last.getLength();
	}

}
