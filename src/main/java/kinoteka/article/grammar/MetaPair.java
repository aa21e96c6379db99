package kinoteka.article.grammar;

import java.util.ArrayList;
import java.util.List;

/**
 * A label and its words in a line of several: {@code - Title: … - Description: …}.
 *
 * @param key the key of the pair
 * @param from where the label begins
 * @param valueFrom where its words begin
 * @param to where they end
 */
record MetaPair(String key, int from, int valueFrom, int to) {

	static List<MetaPair> in(String text, int from) {
		List<MetaPair> pairs = new ArrayList<>();
		int header = text.indexOf(':', from) + 1;
		for (int colon = text.indexOf(':', header); colon > 0 && header > 0; colon = text.indexOf(':', colon + 1)) {
			int label = labelFrom(text, header, colon);
			String key = begins(text, header, label) ? key(text.substring(label, colon)) : "";
			if (key.isEmpty()) {
				continue;
			}
			if (!pairs.isEmpty() && label < pairs.getLast().valueFrom()) {
				continue;
			}
			if (!pairs.isEmpty()) {
				MetaPair last = pairs.removeLast();
				pairs.add(new MetaPair(last.key(), last.from(), last.valueFrom(), label));
			}
			pairs.add(new MetaPair(key, label, colon + 1, text.length()));
		}
		return pairs;
	}

	/** A label is one or two words behind a dash, a mark, a full stop or the header. */
	private static int labelFrom(String text, int header, int colon) {
		int one = Math.max(header, MetaTail.wordStart(text, colon));
		int two = Math.max(header, MetaTail.wordStart(text, Math.max(0, one - 1)));
		return (two < one && Character.isLetter(text.charAt(two)) && !key(text.substring(two, colon)).isEmpty()) ? two
				: one;
	}

	/**
	 * A label begins behind a mark; a word with a colon inside of a sentence is no label.
	 */
	private static boolean begins(String text, int header, int label) {
		int before = label - 1;
		while (before >= header && text.charAt(before) == ' ') {
			before--;
		}
		return before < header || "-–—•*|;.,/>".indexOf(text.charAt(before)) >= 0;
	}

	private static String key(String name) {
		Label label = Labelled.label(name);
		if (label == Label.TITLE || label == Label.META_TITLE) {
			return "meta title";
		}
		return (label == Label.DESCRIPTION || label == Label.META_DESCRIPTION) ? "meta description" : "";
	}

}
