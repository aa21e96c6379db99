package kinoteka.article.format;

import java.util.Arrays;

/**
 * Marks that notes and exports put into Markdown and a reader does not see: double
 * brackets round the names of notes, and footnotes.
 */
final class WikiMarks {

	private WikiMarks() {
	}

	/** The words without such marks. */
	static Words without(Words words) {
		String text = words.text();
		if (!text.contains("[[") && !text.contains("[^")) {
			return words;
		}
		boolean[] unseen = new boolean[text.length()];
		for (int i = text.indexOf('['); i >= 0; i = text.indexOf('[', i + 1)) {
			int end = text.indexOf(']', i);
			if (end < 0) {
				break;
			}
			if (text.startsWith("[^", i)) {
				hide(unseen, i, end + 1);
			}
			else if (text.startsWith("[[", i) && text.startsWith("]]", end)) {
				hide(unseen, i, i + 2);
				hide(unseen, end, end + 2);
				hideOther(unseen, text, i + 2, end);
			}
		}
		return words.without(unseen);
	}

	/**
	 * Behind a bar stands the name that is shown. If the note's own name says more, it is
	 * shown instead.
	 */
	private static void hideOther(boolean[] unseen, String text, int from, int end) {
		int bar = text.indexOf('|', from);
		if (bar < 0 || bar > end) {
			return;
		}
		boolean more = text.startsWith(text.substring(bar + 1, end), from) || text.charAt(bar - 1) == ')';
		hide(unseen, more ? bar : from, more ? end : bar + 1);
	}

	private static void hide(boolean[] unseen, int from, int to) {
		Arrays.fill(unseen, from, Math.min(to, unseen.length), true);
	}

}
