package kinoteka.article.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

import kinoteka.article.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Collects words from mark-up: folds white space and remembers where each character came
 * from.
 */
public final class WordsBuilder {

	/**
	 * More marks than this on one line say nothing about it, and nesting them would cost
	 * square time.
	 */
	private static final int MOST_MARKS = 64;

	private final StringBuilder text = new StringBuilder();

	private int[] starts = new int[64];

	private int[] ends = new int[64];

	private final List<Mark> marks = new ArrayList<>();

	private final Deque<Mark> open = new ArrayDeque<>();

	private final FootnoteMarks footnotes = new FootnoteMarks();

	/** Where raised text begins; 0 or less if there is none. */
	private int raised;

	/** Marks that were opened when too many were open already. */
	private int unheeded;

	public boolean isEmpty() {
		return this.text.isEmpty();
	}

	public void append(char c, int start, int end) {
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
	public boolean isNumber() {
		return !this.text.isEmpty() && this.text.length() <= 4
				&& this.text.chars().allMatch((c) -> (c >= '0' && c <= '9') || c == '#' || c == '.');
	}

	/** The source offset behind the last character. */
	private int sourceEnd() {
		return this.text.isEmpty() ? 0 : this.ends[this.text.length() - 1];
	}

	/**
	 * Appends decoded text and lays it beside the stretch of the source that it was
	 * decoded from: entities and backslash escapes are longer there. Where they part, the
	 * rest is laid evenly.
	 */
	public void append(String decoded, String source, int from, int to) {
		int at = from;
		for (int i = 0; i < decoded.length();) {
			char read = (at < to) ? source.charAt(at) : 0;
			if (read == '&') {
				Entities.Read entity = Entities.read(decoded, i, source, at, to);
				append(entity.text(), at, entity.end());
				i += entity.length();
				at = entity.end();
				continue;
			}
			int end = (read == '\\' && isEscape(decoded, i, source, at, to)) ? at + 2 : at + 1;
			append(decoded.charAt(i++), Math.min(at, to), Math.min(end, to));
			at = end;
		}
	}

	/** Appends what is written as one: only its last character has a width. */
	private void append(String said, int start, int end) {
		for (int i = 0; i < said.length(); i++) {
			append(said.charAt(i), start, (i + 1 < said.length()) ? start : end);
		}
	}

	private static boolean isEscape(String decoded, int from, String source, int at, int to) {
		char said = decoded.charAt(from);
		return at + 1 < to && source.charAt(at + 1) == said && (said != '\\' || !decoded.startsWith("\\", from + 1));
	}

	/** Appends a cell of a table and a blank behind it. */
	void appendCell(Words cell) {
		for (int i = 0; i < cell.text().length(); i++) {
			Span span = cell.span(i, i + 1);
			append(cell.text().charAt(i), span.start(), span.end());
		}
		appendBlank();
	}

	/** Appends a blank that the source need not have. */
	public void appendBlank() {
		append(' ', sourceEnd(), sourceEnd());
	}

	/** Opens what an element of HTML sets apart, if it does. */
	public void open(String element, String target) {
		Mark.Kind kind = kind(element);
		if (element.equals("sup")) {
			this.raised = this.text.length();
		}
		else if (kind != null && this.open.size() < MOST_MARKS) {
			this.open.push(new Mark(kind, this.text.length(), 0, target));
		}
		else if (kind != null) {
			this.unheeded++;
		}
	}

	public void close(String element) {
		Mark.Kind kind = kind(element);
		Mark opened = this.open.peek();
		if (element.equals("sup")) {
			closeRaised();
		}
		else if (kind != null && this.unheeded > 0) {
			this.unheeded--;
		}
		else if (opened != null && opened.kind() == kind) {
			this.open.pop();
			if (kind == Mark.Kind.LINK
					&& FootnoteMarks.isLinked(tail(opened.from()), opened.target(), opened.from() == 0)) {
				cut(opened.from());
			}
			mark(opened);
		}
	}

	private void closeRaised() {
		if (this.raised > 0 && this.footnotes.isRaised(tail(this.raised))) {
			cut(this.raised);
		}
		this.raised = 0;
	}

	/** What was said from here on; nothing if it is too long for the mark of a note. */
	private String tail(int from) {
		int length = this.text.length() - from;
		return (length > 0 && length <= FootnoteMarks.LONGEST) ? this.text.substring(from) : "";
	}

	private static Mark.@Nullable Kind kind(String element) {
		return switch (element) {
			case "b", "strong" -> Mark.Kind.STRONG;
			case "i", "em", "cite" -> Mark.Kind.EMPHASIS;
			case "a" -> Mark.Kind.LINK;
			default -> null;
		};
	}

	private void cut(int from) {
		this.text.setLength(from);
		this.marks.removeIf((mark) -> mark.from() >= from);
	}

	/**
	 * A figure right behind another element's letter is a word of its own: pages set them
	 * apart by style.
	 */
	public void partBefore(String next) {
		boolean letter = !isEmpty() && Character.isLetter(this.text.charAt(this.text.length() - 1));
		if (letter && !next.isEmpty() && Character.isDigit(next.charAt(0))) {
			appendBlank();
		}
	}

	/** Ends the line. Marks that are open go on in the next one. */
	public Words take() {
		this.open.forEach(this::mark);
		int length = endsBlank() ? this.text.length() - 1 : this.text.length();
		length = Math.max(length, 0);
		Words words = words(this.text.substring(0, length), clipped(length));
		List<Mark> still = this.open.stream().map((mark) -> mark.at(0, 0)).toList();
		this.text.setLength(0);
		this.raised = 0;
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

	private void mark(Mark opened) {
		if (opened.from() < this.text.length() && this.marks.size() < MOST_MARKS) {
			this.marks.add(opened.at(opened.from(), this.text.length()));
		}
	}

	/**
	 * A mark that covers a part of a word, such as a drop capital, sets nothing apart.
	 */
	private List<Mark> clipped(int length) {
		return this.marks.stream()
			.filter((mark) -> mark.from() < length)
			.filter((mark) -> mark.kind() == Mark.Kind.LINK || !(isInWord(mark.from()) || isInWord(mark.to())))
			.map((mark) -> mark.at(mark.from(), Math.min(mark.to(), length)))
			.toList();
	}

	private boolean isInWord(int at) {
		if (at == 0 || at >= this.text.length() || !Character.isLetter(this.text.charAt(at - 1))) {
			return false;
		}
		char next = this.text.charAt(at);
		return Character.isLowerCase(next)
				|| (Character.isUpperCase(next) && Character.isUpperCase(this.text.charAt(at - 1)));
	}

	private boolean endsBlank() {
		return this.text.isEmpty() || this.text.charAt(this.text.length() - 1) == ' ';
	}

}
