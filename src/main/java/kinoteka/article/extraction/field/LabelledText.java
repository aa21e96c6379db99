package kinoteka.article.extraction.field;

import java.util.List;
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

	private static final int LONGEST_NUMBER = 12;

	private static final List<String> DASHES = List.of(" - ", " – ", " — ");

	/** The number of a label: "Fact #2". */
	private static final Pattern NUMBER = Pattern
		.compile("(?<!\\d)(?: ?" + Lexicon.shared().anyOf(WordList.SIGN_NUMBER) + ")? ?\\d{1,2}$");

	/**
	 * The label that a line begins with: words and a colon; bold words; or known words
	 * and a dash.
	 */
	public static @Nullable LabelledText of(Words words) {
		String text = words.text();
		int from = Ornaments.skip(text, 0);
		String head = text.substring(from, Math.min(text.length(), from + LONGEST));
		int colon = head.replace('：', ':').indexOf(':', 1);
		if (colon > 0) {
			return read(text, from, from + colon);
		}
		Mark bold = words.leading(Mark.Kind.STRONG);
		int end = (bold != null && !words.coveredBy(bold)) ? bold.to() : from + dash(head);
		LabelledText read = (end > from && end - from <= LONGEST) ? read(text, from, end) : null;
		return (read != null && read.label() != null) ? read : null;
	}

	private static int dash(String head) {
		return DASHES.stream().mapToInt((dash) -> head.indexOf(dash, 2)).filter((at) -> at > 0).min().orElse(0);
	}

	private static LabelledText read(String text, int from, int to) {
		String name = TextNormalizer.key(text.substring(from, to));
		int value = Math.min(to + 1, text.length());
		while (value < text.length() && " :*_–—-".indexOf(text.charAt(value)) >= 0) {
			value++;
		}
		return new LabelledText(ofKey(name), name, value);
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
		boolean numbered = label == null && !folded.isEmpty() && folded.charAt(folded.length() - 1) <= '9';
		Matcher number = NUMBER.matcher(folded).region(Math.max(0, folded.length() - LONGEST_NUMBER), folded.length());
		return (numbered && number.find()) ? Lexicon.shared().label(folded.substring(0, number.start())) : label;
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
