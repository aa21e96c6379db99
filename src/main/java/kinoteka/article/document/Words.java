package kinoteka.article.document;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
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

	/**
	 * Where each character begins and ends; null if they stand behind the base in turn.
	 */
	private final int @Nullable [] places;

	private final List<Mark> marks;

	Words(String text, int base, int @Nullable [] places, List<Mark> marks) {
		this.text = text;
		this.base = base;
		this.places = places;
		this.marks = marks;
	}

	/** Words that stand in the source character by character. */
	public static Words verbatim(String text, int start) {
		return new Words(text, start, null, List.of());
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
		int start = start(from);
		return new Span(start, (from < to) ? end(to) : start);
	}

	/** Where the words stand in the source. */
	public Span span() {
		return span(0, this.text.length());
	}

	/** A part of the words, with the marks that reach into it. */
	public Words slice(int from, int to) {
		int[] part = (this.places == null) ? null : Arrays.copyOfRange(this.places, 2 * from, 2 * to);
		return new Words(this.text.substring(from, to), start(from), part,
				this.marks.stream()
					.filter((mark) -> mark.from() < to && mark.to() > from)
					.map((mark) -> mark.at(Math.max(mark.from(), from) - from, Math.min(mark.to(), to) - from))
					.toList());
	}

	/** These words, a blank, and other words that stand behind them in the source. */
	public Words joined(Words other) {
		WordsBuilder both = new WordsBuilder().append(this);
		return both.put(' ', end(this.text.length()), other.start(0)).append(other).take();
	}

	/** These words with a full stop behind them, which the source need not have. */
	public Words stopped() {
		int end = end(this.text.length());
		return new WordsBuilder().append(this).put('.', end, end).take();
	}

	/** The words without some signs, and then without blanks at the edges. */
	Words without(Pattern signs) {
		boolean[] unseen = new boolean[this.text.length()];
		signs.matcher(this.text).results().forEach((sign) -> Arrays.fill(unseen, sign.start(), sign.end(), true));
		WordsBuilder seen = new WordsBuilder();
		int[] moved = new int[unseen.length + 1];
		for (int i = 0; i < unseen.length; i++) {
			if (!unseen[i]) {
				seen.append(this.text.charAt(i), start(i), end(i + 1));
			}
			moved[i + 1] = seen.length();
		}
		this.marks.forEach((mark) -> seen.add(mark.at(moved[mark.from()], moved[mark.to()])));
		return seen.take();
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
		long first = this.text.chars().takeWhile((c) -> !Character.isLetterOrDigit(c)).count();
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

	int start(int index) {
		return (this.places != null && index < this.text.length()) ? this.places[2 * index] : end(index);
	}

	/** Where the character before an index ends. */
	int end(int index) {
		return (this.places != null && index > 0) ? this.places[2 * index - 1] : this.base + index;
	}

	@Override
	public String toString() {
		return this.text;
	}

}
