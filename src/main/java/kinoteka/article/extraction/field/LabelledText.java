package kinoteka.article.extraction.field;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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

	/** What may stand before the number of a label. */
	private static final List<String> NUMBERS = Stream
		.concat(Lexicon.shared()
			.of(WordList.NUMBER_SIGN)
			.stream()
			.flatMap((sign) -> Stream.of(" " + sign + " ", " " + sign)), Stream.of(" "))
		.sorted(Comparator.comparingInt(String::length).reversed())
		.toList();

	/**
	 * The label that a line begins with: words and a colon; bold words; or a whole line
	 * that is a label's name.
	 */
	public static @Nullable LabelledText of(Words words) {
		String text = words.text();
		int from = Ornaments.skip(text, 0);
		int colon = colon(text, from);
		if (colon > 0) {
			return read(text, from, colon, colon + 1);
		}
		Mark bold = words.leading(Mark.Kind.STRONG);
		if (bold != null && !words.coveredBy(bold) && bold.to() > from && bold.to() - from <= LONGEST) {
			LabelledText read = read(text, from, bold.to(), bold.to());
			return (read.label() != null) ? read : null;
		}
		return dashed(text, from);
	}

	/** The label that a whole line is, with or without a colon. */
	public static @Nullable FieldLabel whole(Words words) {
		String text = words.text();
		return (text.length() > LONGEST) ? null : label(text);
	}

	/** A label's words, folded, without a number behind them: "Fact #2". */
	public static @Nullable FieldLabel label(String name) {
		return ofKey(TextNormalizer.key(name));
	}

	private static @Nullable FieldLabel ofKey(String folded) {
		FieldLabel label = Lexicon.shared().label(folded);
		boolean numbered = label == null && isDigit(folded, folded.length() - 1);
		return numbered ? Lexicon.shared().label(withoutNumber(folded)) : label;
	}

	private static String withoutNumber(String folded) {
		int last = folded.length() - 1;
		String name = folded.substring(0, isDigit(folded, last - 1) ? last - 1 : last);
		for (String number : NUMBERS) {
			if (name.endsWith(number)) {
				return name.substring(0, name.length() - number.length());
			}
		}
		return name;
	}

	private static boolean isDigit(String text, int at) {
		return at >= 0 && text.charAt(at) >= '0' && text.charAt(at) <= '9';
	}

	/**
	 * The detail that the class of a line's element names: pages that show films as cards
	 * leave the labels away.
	 */
	public static @Nullable FieldLabel named(Block block) {
		if (block.kind() != Block.Kind.TEXT || block.key().isEmpty() || block.text().length() > LONGEST_DETAIL) {
			return null;
		}
		int last = Math.max(block.key().lastIndexOf('-'), block.key().lastIndexOf('_'));
		FieldLabel label = label(block.key().substring(last + 1));
		return (label != null && label.isDetail()) ? label : null;
	}

	public boolean hasValue(String text) {
		return !Ornaments.isOnlyPunctuation(text, this.valueFrom);
	}

	private static @Nullable LabelledText dashed(String text, int from) {
		int limit = Math.min(text.length() - 3, from + LONGEST);
		for (int i = from + 2; i < limit; i++) {
			boolean parted = text.charAt(i) == ' ' && isDash(text.charAt(i + 1)) && text.charAt(i + 2) == ' ';
			if (parted || text.charAt(i) == '?') {
				String name = TextNormalizer.key(text.substring(from, i));
				FieldLabel label = ofKey(name);
				int value = parted ? i + 3 : i + 1;
				return (label == null) ? null : new LabelledText(label, name, value);
			}
		}
		return null;
	}

	private static boolean isDash(char c) {
		return c == '-' || c == '–' || c == '—';
	}

	private static int colon(String text, int from) {
		int limit = Math.min(text.length(), from + LONGEST);
		for (int i = from + 1; i < limit; i++) {
			char c = text.charAt(i);
			if (c == ':' || c == '：') {
				return i;
			}
			if (c == '.' && i + 1 < limit && text.charAt(i + 1) == ' ') {
				return -1;
			}
		}
		return -1;
	}

	private static LabelledText read(String text, int from, int to, int valueFrom) {
		String name = TextNormalizer.key(text.substring(from, to));
		int value = valueFrom;
		while (value < text.length() && " :*_–—-".indexOf(text.charAt(value)) >= 0) {
			value++;
		}
		return new LabelledText(ofKey(name), name, value);
	}

}
