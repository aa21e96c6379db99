package kinoteka.article.extraction.field;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.document.Block;
import kinoteka.article.document.Mark;
import kinoteka.article.document.Words;
import kinoteka.article.extraction.lexicon.FieldLabel;
import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;
import kinoteka.article.extraction.token.Ornaments;
import org.jspecify.annotations.Nullable;

/**
 * Words behind a label.
 *
 * @param label what the label says; null if it is none that is known
 * @param name the label's words, folded
 * @param valueFrom where the words behind it begin
 */
public record LabelledText(@Nullable FieldLabel label, String name, int valueFrom) {

	private static final int LONGEST = 48;

	private static final int LONGEST_DETAIL = 120;

	private static final Pattern COLON = Pattern.compile("[^:：]{1,47}[:：]");

	private static final Pattern DASH = Pattern.compile("(.{2,47}?) [–—-] ");

	private static final Pattern BEHIND = Pattern.compile("[ :*_–—-]*");

	/** The number of a label: "Fact #2". */
	private static final Pattern NUMBER = Pattern
		.compile("(?: ?" + Lexicon.shared().anyOf(WordList.NUMBER_SIGN) + ")? ?\\d{1,2}$");

	/**
	 * The label that a line begins with: words and a colon; bold words; or known words
	 * and a dash.
	 */
	public static @Nullable LabelledText of(Words words) {
		String text = words.text();
		int from = Ornaments.skip(text, 0);
		Matcher colon = COLON.matcher(text).region(from, text.length());
		if (colon.lookingAt()) {
			return read(text, from, colon.end() - 1);
		}
		Mark bold = words.leading(Mark.Kind.STRONG);
		Matcher dash = DASH.matcher(text).region(from, text.length());
		int end = -1;
		if (bold != null && !words.coveredBy(bold)) {
			end = bold.to();
		}
		else if (dash.lookingAt()) {
			end = dash.end(1);
		}
		LabelledText read = (end > from && end - from <= LONGEST) ? read(text, from, end) : null;
		return (read != null && read.label() != null) ? read : null;
	}

	private static LabelledText read(String text, int from, int to) {
		String name = TextNormalizer.key(text.substring(from, to));
		Matcher behind = BEHIND.matcher(text).region(Math.min(to + 1, text.length()), text.length());
		return new LabelledText(ofKey(name), name, behind.lookingAt() ? behind.end() : to);
	}

	/** The label that a whole line is, with or without a colon. */
	public static @Nullable FieldLabel whole(Words words) {
		return (words.text().length() > LONGEST) ? null : label(words.text());
	}

	/** What a label's words say, without a number behind them. */
	public static @Nullable FieldLabel label(String name) {
		return ofKey(TextNormalizer.key(name));
	}

	private static @Nullable FieldLabel ofKey(String folded) {
		FieldLabel label = Lexicon.shared().label(folded);
		boolean numbered = label == null && !folded.isEmpty() && Character.isDigit(folded.charAt(folded.length() - 1));
		return numbered ? Lexicon.shared().label(NUMBER.matcher(folded).replaceFirst("")) : label;
	}

	/**
	 * The detail that the class of a line's element names: pages that show films as cards
	 * leave the labels away.
	 */
	public static @Nullable FieldLabel named(Block block) {
		if (block.kind() != Block.Kind.TEXT || block.key().isEmpty() || block.text().length() > LONGEST_DETAIL) {
			return null;
		}
		FieldLabel label = label(block.key().replaceFirst(".*[-_]", ""));
		return (label != null && label.isDetail()) ? label : null;
	}

	public boolean hasValue(String text) {
		return !Ornaments.isOnlyPunctuation(text, this.valueFrom);
	}

}
