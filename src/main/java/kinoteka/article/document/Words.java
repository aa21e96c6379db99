package kinoteka.article.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import kinoteka.article.model.Passage;
import kinoteka.article.model.Span;
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

	/** Words that stand in the source character by character. */
	public static Words verbatim(String text, int start) {
		return new Words(text, start, null, null, List.of());
	}

	static Words mapped(String text, int[] starts, int[] ends, List<Mark> marks) {
		return new Words(text, 0, starts, ends, marks);
	}

	/** The characters that a reader sees. */
	public String text() {
		return this.text;
	}

	/** What is bold, italic or a link, in the order in which it ends. */
	public List<Mark> marks() {
		return this.marks;
	}

	/** Where a part of the words stands in the source. */
	public Span span(int from, int to) {
		if (from >= to) {
			int at = start(from);
			return new Span(at, at);
		}
		return new Span(start(from), end(to));
	}

	/** Where the words stand in the source. */
	public Span span() {
		return span(0, this.text.length());
	}

	/** A part of the words, with the marks that reach into it. */
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

	/** These words with a full stop behind them, which the source need not have. */
	public Words stopped() {
		int length = this.text.length();
		int[] from = new int[length + 1];
		int[] to = new int[length + 1];
		for (int i = 0; i <= length; i++) {
			from[i] = (i == length) ? end(length) : start(i);
			to[i] = end(Math.min(i + 1, length));
		}
		return mapped(this.text + '.', from, to, this.marks);
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
		other.marks.forEach((mark) -> both.add(mark.at(mark.from() + length + 1, mark.to() + length + 1)));
		return mapped(this.text + ' ' + other.text, from, to, both);
	}

	/** The words without some of their characters. */
	public Words without(boolean[] unseen) {
		int[] kept = IntStream.range(0, this.text.length()).filter((i) -> !unseen[i]).toArray();
		StringBuilder seen = new StringBuilder(kept.length);
		IntStream.of(kept).forEach((i) -> seen.append(this.text.charAt(i)));
		List<Mark> moved = this.marks.stream()
			.map((mark) -> mark.at(place(kept, mark.from()), place(kept, mark.to())))
			.filter((mark) -> mark.from() < mark.to())
			.toList();
		return mapped(seen.toString(), IntStream.of(kept).map(this::start).toArray(),
				IntStream.of(kept).map((i) -> end(i + 1)).toArray(), moved);
	}

	private static int place(int[] kept, int index) {
		int at = Arrays.binarySearch(kept, index);
		return (at < 0) ? -at - 1 : at;
	}

	/**
	 * A part of the words as a passage, without white space around it; its text is empty
	 * if there is nothing else.
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
	 * The longest mark of a kind that covers the words from their first letter on; null
	 * if they do not begin with one.
	 */
	public @Nullable Mark leading(Mark.Kind kind) {
		if (this.marks.isEmpty()) {
			return null;
		}
		int first = firstLetter();
		return this.marks.stream()
			.filter((mark) -> mark.kind() == kind && mark.from() <= first && mark.to() > first)
			.max(Comparator.comparingInt(Mark::to))
			.orElse(null);
	}

	/** Whether nothing but white space and punctuation stands outside of a mark. */
	public boolean coveredBy(Mark mark) {
		return IntStream.range(0, this.text.length())
			.allMatch((i) -> (mark.from() <= i && i < mark.to()) || !Character.isLetterOrDigit(this.text.charAt(i)));
	}

	private int firstLetter() {
		return (int) this.text.chars().takeWhile((c) -> !Character.isLetterOrDigit(c)).count();
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
		return this.marks.stream()
			.filter((mark) -> mark.from() < to && mark.to() > from)
			.map((mark) -> mark.at(Math.max(mark.from(), from) - from, Math.min(mark.to(), to) - from))
			.toList();
	}

	@Override
	public String toString() {
		return this.text;
	}

}
