package kinoteka.article.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import kinoteka.article.Passage;
import kinoteka.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * One line of text as a reader sees it, and where each of its characters stands in the
 * source. White space other than a blank is already a blank.
 */
public final class Words {

	private final String text;

	private final int base;

	private final int @Nullable [] starts;

	private final int @Nullable [] ends;

	private final List<Mark> marks;

	private Words(String text, int base, int @Nullable [] starts, int @Nullable [] ends, List<Mark> marks) {
		this.text = text;
		this.base = base;
		this.starts = starts;
		this.ends = ends;
		this.marks = marks;
	}

	/**
	 * Words that stand in the source character by character.
	 * @param text the characters
	 * @param start the source offset of the first one
	 * @return the words
	 */
	public static Words verbatim(String text, int start) {
		return new Words(text, start, null, null, List.of());
	}

	static Words mapped(String text, int[] starts, int[] ends, List<Mark> marks) {
		return new Words(text, 0, starts, ends, marks);
	}

	/**
	 * The characters that a reader sees.
	 * @return the text
	 */
	public String text() {
		return this.text;
	}

	/**
	 * What is bold, italic or a link.
	 * @return the marks, in the order in which they end
	 */
	public List<Mark> marks() {
		return this.marks;
	}

	/**
	 * Where a part of the words stands in the source.
	 * @param from index of the first character
	 * @param to index behind the last character
	 * @return its span
	 */
	public Span span(int from, int to) {
		if (from >= to) {
			int at = start(from);
			return new Span(at, at);
		}
		return new Span(start(from), end(to));
	}

	/**
	 * Where the words stand in the source.
	 * @return the span of all characters
	 */
	public Span span() {
		return span(0, this.text.length());
	}

	/**
	 * A part of the words.
	 * @param from index of the first character
	 * @param to index behind the last character
	 * @return the words from there to there, with the marks that reach into them
	 */
	public Words slice(int from, int to) {
		if (this.starts == null || this.ends == null) {
			return new Words(this.text.substring(from, to), this.base + from, null, null, List.of());
		}
		return new Words(this.text.substring(from, to), start(from), Arrays.copyOfRange(this.starts, from, to),
				Arrays.copyOfRange(this.ends, from, to), marksWithin(from, to));
	}

	/**
	 * These words, a blank, and other words that stand behind them in the source. A word
	 * that was parted at a hyphen is made whole.
	 * @param other the words behind
	 * @return both
	 */
	public Words joined(Words other) {
		int length = this.text.length();
		boolean parted = length > 1 && this.text.charAt(length - 1) == '-'
				&& Character.isLetter(this.text.charAt(length - 2)) && !other.text.isEmpty()
				&& Character.isLowerCase(other.text.charAt(0));
		if (parted) {
			boolean[] unseen = new boolean[length + 1 + other.text.length()];
			Arrays.fill(unseen, length - 1, length + 1, true);
			return spaced(other).without(unseen);
		}
		return spaced(other);
	}

	private Words spaced(Words other) {
		int length = this.text.length();
		int total = length + 1 + other.text.length();
		int[] from = new int[total];
		int[] to = new int[total];
		for (int i = 0; i < total; i++) {
			Words words = (i < length) ? this : other;
			int at = (i < length) ? i : i - length - 1;
			from[i] = (i == length) ? end(length) : words.start(at);
			to[i] = (i == length) ? other.start(0) : words.end(at + 1);
		}
		List<Mark> both = new ArrayList<>(this.marks);
		other.marks.forEach((mark) -> both
			.add(new Mark(mark.kind(), mark.from() + length + 1, mark.to() + length + 1, mark.target())));
		return mapped(this.text + ' ' + other.text, from, to, both);
	}

	/** The words without some of their characters. */
	Words without(boolean[] unseen) {
		StringBuilder seen = new StringBuilder(this.text.length());
		int[] from = new int[this.text.length()];
		int[] to = new int[this.text.length()];
		int[] places = new int[this.text.length() + 1];
		for (int i = 0; i < this.text.length(); i++) {
			places[i] = seen.length();
			if (!unseen[i]) {
				from[seen.length()] = start(i);
				to[seen.length()] = end(i + 1);
				seen.append(this.text.charAt(i));
			}
		}
		places[this.text.length()] = seen.length();
		List<Mark> moved = this.marks.stream()
			.map((mark) -> new Mark(mark.kind(), places[mark.from()], places[mark.to()], mark.target()))
			.filter((mark) -> mark.from() < mark.to())
			.toList();
		return mapped(seen.toString(), Arrays.copyOf(from, seen.length()), Arrays.copyOf(to, seen.length()), moved);
	}

	/**
	 * A part of the words as a passage, without white space around it.
	 * @param from index of the first character
	 * @param to index behind the last character
	 * @return the passage; its text is empty if there is nothing but white space
	 */
	public Passage passage(int from, int to) {
		int first = from;
		int last = to;
		while (first < last && this.text.charAt(first) <= ' ') {
			first++;
		}
		while (last > first && this.text.charAt(last - 1) <= ' ') {
			last--;
		}
		return new Passage(this.text.substring(first, last), span(first, last));
	}

	/**
	 * The first mark of a kind that covers the words from their first letter on.
	 * @param kind the kind
	 * @return the mark, or null if the words do not begin with one
	 */
	public @Nullable Mark leading(Mark.Kind kind) {
		int first = firstLetter();
		Mark best = null;
		for (Mark mark : this.marks) {
			if (mark.kind() == kind && mark.from() <= first && mark.to() > first
					&& (best == null || mark.to() > best.to())) {
				best = mark;
			}
		}
		return best;
	}

	/**
	 * Whether nothing but white space and punctuation stands outside of a mark.
	 * @param mark a mark of these words
	 * @return true if the mark covers every letter and digit
	 */
	public boolean coveredBy(Mark mark) {
		for (int i = 0; i < this.text.length(); i++) {
			boolean inside = mark.from() <= i && i < mark.to();
			if (!inside && Character.isLetterOrDigit(this.text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	private int firstLetter() {
		int i = 0;
		while (i < this.text.length() && !Character.isLetterOrDigit(this.text.charAt(i))) {
			i++;
		}
		return i;
	}

	private int start(int index) {
		if (this.starts == null) {
			return this.base + index;
		}
		return (index < this.starts.length) ? this.starts[index] : end(index);
	}

	private int end(int index) {
		if (this.ends == null) {
			return this.base + index;
		}
		return (index == 0) ? this.base : this.ends[index - 1];
	}

	private List<Mark> marksWithin(int from, int to) {
		List<Mark> within = new ArrayList<>();
		for (Mark mark : this.marks) {
			if (mark.from() < to && mark.to() > from) {
				within.add(new Mark(mark.kind(), Math.max(mark.from(), from) - from, Math.min(mark.to(), to) - from,
						mark.target()));
			}
		}
		return within;
	}

	@Override
	public String toString() {
		return this.text;
	}

}
