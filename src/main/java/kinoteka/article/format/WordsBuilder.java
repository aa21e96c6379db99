package kinoteka.article.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Collects words from mark-up: folds white space and remembers where each character came
 * from.
 */
final class WordsBuilder {

	/**
	 * More marks than this on one line say nothing about it, and nesting them would cost
	 * square time.
	 */
	private static final int MOST_MARKS = 64;

	private final StringBuilder text = new StringBuilder();

	private int[] starts = new int[64];

	private int[] ends = new int[64];

	private final List<Mark> marks = new ArrayList<>();

	private final Deque<Open> open = new ArrayDeque<>();

	/** Marks that were opened when too many were open already. */
	private int unheeded;

	boolean isEmpty() {
		return this.text.isEmpty();
	}

	void append(char c, int start, int end) {
		boolean blank = Blanks.isBlank(c);
		if (Blanks.isInvisible(c) || (blank && endsBlank())) {
			return;
		}
		int at = this.text.length();
		if (at == this.starts.length) {
			this.starts = Arrays.copyOf(this.starts, at * 2);
			this.ends = Arrays.copyOf(this.ends, at * 2);
		}
		this.starts[at] = start;
		this.ends[at] = end;
		this.text.append(blank ? ' ' : c);
	}

	/** Whether the line is a number so far. */
	boolean isNumber() {
		return !this.text.isEmpty() && this.text.length() <= 4
				&& this.text.chars().allMatch((c) -> (c >= '0' && c <= '9') || c == '#' || c == '.');
	}

	/** The source offset behind the last character. */
	int sourceEnd() {
		return this.text.isEmpty() ? 0 : this.ends[this.text.length() - 1];
	}

	void append(Aligned aligned) {
		for (int i = 0; i < aligned.text().length(); i++) {
			append(aligned.text().charAt(i), aligned.start(i), aligned.end(i));
		}
	}

	void open(Mark.Kind kind, String target) {
		if (this.open.size() < MOST_MARKS) {
			this.open.push(new Open(kind, target, this.text.length()));
		}
		else {
			this.unheeded++;
		}
	}

	void close(Mark.Kind kind) {
		if (this.unheeded > 0) {
			this.unheeded--;
			return;
		}
		Open opened = this.open.peek();
		if (opened == null || opened.kind() != kind) {
			return;
		}
		this.open.pop();
		mark(opened);
	}

	/** Ends the line. Marks that are open go on in the next one. */
	Words take() {
		this.open.forEach(this::mark);
		int length = endsBlank() ? this.text.length() - 1 : this.text.length();
		length = Math.max(length, 0);
		Words words = words(this.text.substring(0, length), clipped(length));
		List<Open> still = this.open.stream().map((mark) -> new Open(mark.kind(), mark.target(), 0)).toList();
		this.text.setLength(0);
		this.marks.clear();
		this.open.clear();
		this.open.addAll(still);
		return words;
	}

	/** Most lines stand in the source as they are, and need no map. */
	private Words words(String line, List<Mark> clipped) {
		if (clipped.isEmpty() && isVerbatim(line.length())) {
			return Words.verbatim(line, this.starts[0]);
		}
		return Words.mapped(line, Arrays.copyOf(this.starts, line.length()), Arrays.copyOf(this.ends, line.length()),
				clipped);
	}

	private boolean isVerbatim(int length) {
		int base = this.starts[0];
		for (int i = 0; i < length; i++) {
			if (this.starts[i] != base + i || this.ends[i] != base + i + 1) {
				return false;
			}
		}
		return length > 0;
	}

	private void mark(Open opened) {
		if (opened.from() < this.text.length() && this.marks.size() < MOST_MARKS) {
			this.marks.add(new Mark(opened.kind(), opened.from(), this.text.length(), opened.target()));
		}
	}

	private List<Mark> clipped(int length) {
		return this.marks.stream()
			.filter((mark) -> mark.from() < length)
			.map((mark) -> new Mark(mark.kind(), mark.from(), Math.min(mark.to(), length), mark.target()))
			.toList();
	}

	private boolean endsBlank() {
		return this.text.isEmpty() || this.text.charAt(this.text.length() - 1) == ' ';
	}

	private record Open(Mark.Kind kind, String target, int from) {
	}

}
