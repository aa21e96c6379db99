package kinoteka.article.extraction.metadata;

import java.util.ArrayList;
import java.util.List;

import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.lexicon.FieldLabel;
import kinoteka.article.extraction.token.Ornaments;
import org.jspecify.annotations.Nullable;

/**
 * A label and its words in a line of several: {@code - Title: … - Description: …}.
 *
 * @param key the key of the pair
 * @param from where the label begins
 * @param valueFrom where its words begin
 * @param to where they end
 */
record MetaPair(String key, int from, int valueFrom, int to) {

	static final String TITLE = "meta title";

	static final String DESCRIPTION = "meta description";

	private static final int MOST_WORDS = 4;

	/** A header is no longer. */
	private static final int LONGEST_HEADER = 60;

	private static final int LONGEST_WORD = 40;

	private static final String ENDS = ".!?…»”\"“)。！？";

	private static final String MARKS = "-–—•*|;.,/>:：。";

	/**
	 * The pairs in a line, in order; the header of a second block is no part of the
	 * first.
	 */
	static List<MetaPair> in(String text, int from) {
		List<MetaPair> pairs = new ArrayList<>();
		for (int colon = from; colon < text.length(); colon++) {
			if (text.charAt(colon) == ':' || text.charAt(colon) == '：') {
				add(pairs, text, from, colon);
			}
		}
		return pairs;
	}

	private static void add(List<MetaPair> pairs, String text, int from, int colon) {
		MetaPair last = pairs.isEmpty() ? null : pairs.getLast();
		int label = labelFrom(text, (last == null) ? from : last.valueFrom(), colon);
		String key = (label < 0) ? "" : key(text.substring(label, colon));
		if (key.isEmpty() || (last != null && last.key().equals(key))) {
			return;
		}
		if (last != null) {
			boolean again = pairs.size() > 1 && pairs.getFirst().key().equals(key);
			int end = again ? Math.max(last.valueFrom(), headerFrom(text, label)) : label;
			pairs.set(pairs.size() - 1, new MetaPair(last.key(), last.from(), last.valueFrom(), end));
		}
		pairs.add(new MetaPair(key, label, colon + 1, text.length()));
	}

	/**
	 * A label is a few words behind a mark or the header; a word with a colon inside of a
	 * sentence is none. -1 if none ends here.
	 */
	private static int labelFrom(String text, int from, int colon) {
		int label = -1;
		int at = colon;
		for (int words = 0; words < MOST_WORDS && at > from; words++) {
			at = wordStart(text, from, at - 1);
			if (begins(text, from, at)) {
				label = (at < colon && !key(text.substring(at, colon)).isEmpty()) ? at : label;
				return label;
			}
		}
		return label;
	}

	private static int wordStart(String text, int from, int end) {
		int at = end;
		while (at > from && end - at < LONGEST_WORD && text.charAt(at - 1) != ' '
				&& MARKS.indexOf(text.charAt(at - 1)) < 0) {
			at--;
		}
		return at;
	}

	private static boolean begins(String text, int from, int label) {
		int before = label - 1;
		while (before >= from && text.charAt(before) == ' ') {
			before--;
		}
		return before < from || MARKS.indexOf(text.charAt(before)) >= 0;
	}

	/**
	 * Where the words before a label begin that stand behind the last sentence: what they
	 * are does not matter. The mark before the label, if no sentence ends nearby.
	 */
	static int headerFrom(String text, int label) {
		int mark = label;
		while (mark > 0 && " -–—•*|;>".indexOf(text.charAt(mark - 1)) >= 0) {
			mark--;
		}
		for (int at = mark; at > 0 && mark - at < LONGEST_HEADER; at--) {
			boolean blank = at == text.length() || text.charAt(at) == ' ' || text.charAt(at - 1) > '\u3000';
			if (blank && ENDS.indexOf(text.charAt(at - 1)) >= 0) {
				return Ornaments.skipBlanks(text, at);
			}
		}
		boolean bare = mark < LONGEST_HEADER && !isOfFilm(text.substring(0, mark));
		return (bare && Ornaments.skip(text, 0) <= mark) ? 0 : mark;
	}

	/** Whether words begin with a label of a film's. */
	private static boolean isOfFilm(String text) {
		int colon = text.indexOf(':');
		FieldLabel label = (colon > 0) ? LabelledText.label(text.substring(0, colon)) : null;
		return label != null && label.isOfFilm();
	}

	private static String key(String name) {
		return key(LabelledText.label(name));
	}

	/** The key that a label has where it tells of an article; empty if it has none. */
	static String key(@Nullable FieldLabel label) {
		if (label == FieldLabel.TITLE || label == FieldLabel.META_TITLE) {
			return TITLE;
		}
		return (label == FieldLabel.DESCRIPTION || label == FieldLabel.META_DESCRIPTION) ? DESCRIPTION : "";
	}

}
