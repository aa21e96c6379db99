package kinoteka.article.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

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

	private static final Map<String, Mark.Kind> KINDS = Map.of("b", Mark.Kind.STRONG, "strong", Mark.Kind.STRONG, "i",
			Mark.Kind.EMPHASIS, "em", Mark.Kind.EMPHASIS, "cite", Mark.Kind.EMPHASIS, "a", Mark.Kind.LINK);

	/** What leads to a note. */
	private static final Pattern NOTE = Pattern.compile("\\s*(?:\\[.{0,6}\\]|[*†‡§#↩\uFE0E]+)\\s*");

	/** What leads to the line itself. */
	private static final Pattern ANCHOR = Pattern.compile("\\s*[¶🔗⚓\uFE0F]+\\s*");

	private static final int LONGEST_NOTE = 8;

	private final StringBuilder text = new StringBuilder();

	/** Where each character begins and ends in the source. */
	private int[] places = new int[128];

	private final List<Mark> marks = new ArrayList<>();

	private final Deque<Mark> open = new ArrayDeque<>();

	/** Where raised text begins; 0 or less if there is none. */
	private int raised;

	private int lastNote;

	public boolean isEmpty() {
		return this.text.isEmpty();
	}

	int length() {
		return this.text.length();
	}

	/** Adds a character, unless nobody sees it or it is one blank more. */
	public void append(char c, int start, int end) {
		boolean blank = Blanks.isBlank(c);
		if (!Blanks.isInvisible(c) && !(blank && endsBlank())) {
			put(blank ? ' ' : c, start, end);
		}
	}

	WordsBuilder put(char c, int from, int to) {
		int at = 2 * this.text.length();
		if (at == this.places.length) {
			this.places = Arrays.copyOf(this.places, 2 * at);
		}
		this.places[at] = from;
		this.places[at + 1] = to;
		this.text.append(c);
		return this;
	}

	/** Adds words as they are, with their marks. */
	WordsBuilder append(Words words) {
		int before = this.text.length();
		for (int i = 0; i < words.text().length(); i++) {
			put(words.text().charAt(i), words.start(i), words.end(i + 1));
		}
		words.marks().forEach((mark) -> add(mark.at(before + mark.from(), before + mark.to())));
		return this;
	}

	void add(Mark mark) {
		this.marks.add(mark);
	}

	/**
	 * Appends decoded text and lays it beside the stretch of the source that it was
	 * decoded from: entities and backslash escapes are longer there, and NUL may be left
	 * out. Where they part, the rest is laid evenly.
	 */
	public void append(String decoded, String source, int from, int to) {
		int at = from;
		for (int i = 0; i < decoded.length();) {
			char read = (at < to) ? source.charAt(at) : 0;
			if (read == '&') {
				Entity entity = Entity.read(decoded, i, source, at, to);
				append(entity.text(), at, entity.end());
				i += entity.length();
				at = entity.end();
				continue;
			}
			if (at < to && read == 0 && decoded.charAt(i) != 0 && decoded.charAt(i) != '\uFFFD') {
				at++;
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

	/** Appends a blank that the source need not have. */
	public void appendBlank() {
		int end = isEmpty() ? 0 : this.places[2 * this.text.length() - 1];
		append(' ', end, end);
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

	/** What follows the number that begins the line is a word of its own. */
	public void partNumber() {
		if (this.text.length() <= 4
				&& this.text.chars().allMatch((c) -> Character.isDigit(c) || c == '#' || c == '.')) {
			appendBlank();
		}
	}

	/** Opens what an element of HTML sets apart, if it does. */
	public void open(String element, String target) {
		Mark.Kind kind = KINDS.get(element);
		if (element.equals("sup")) {
			this.raised = this.text.length();
		}
		else if (kind != null && this.open.size() < MOST_MARKS) {
			this.open.push(new Mark(kind, this.text.length(), 0, target));
		}
	}

	/** Closes what an element set apart. */
	public void close(String element) {
		if (element.equals("sup")) {
			closeRaised();
		}
		else if (!this.open.isEmpty() && this.open.peek().kind() == KINDS.get(element)) {
			Mark opened = this.open.pop();
			if (opened.kind() == Mark.Kind.LINK && isNote(opened)) {
				cut(opened.from());
			}
			mark(opened);
		}
	}

	/**
	 * A title may end in a raised figure: only figures that count the notes from 1 on are
	 * none of its words.
	 */
	private void closeRaised() {
		String said = tail(this.raised);
		boolean next = said.strip().equals(Integer.toString(this.lastNote + 1));
		this.lastNote += next ? 1 : 0;
		if (this.raised > 0 && (next || NOTE.matcher(said).matches())) {
			cut(this.raised);
		}
		this.raised = 0;
	}

	private boolean isNote(Mark link) {
		String said = tail(link.from());
		boolean within = link.target().indexOf('#') >= 0;
		return ANCHOR.matcher(said).matches() || (within && NOTE.matcher(said).matches())
				|| (within && link.from() > 0 && said.strip().matches("\\d+"));
	}

	/** What was said from here on; nothing if it is too long for the mark of a note. */
	private String tail(int from) {
		int length = this.text.length() - from;
		return (length > 0 && length <= LONGEST_NOTE) ? this.text.substring(from) : "";
	}

	private void cut(int from) {
		this.text.setLength(from);
		this.marks.removeIf((mark) -> mark.from() >= from);
	}

	/** Ends the line. Marks that are open go on in the next one. */
	public Words take() {
		this.open.forEach(this::mark);
		int length = Math.max(endsBlank() ? this.text.length() - 1 : this.text.length(), 0);
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
		boolean verbatim = clipped.isEmpty() && !line.isEmpty();
		for (int i = 0; verbatim && i < line.length(); i++) {
			verbatim = this.places[2 * i] == this.places[0] + i && this.places[2 * i + 1] == this.places[0] + i + 1;
		}
		return verbatim ? Words.verbatim(line, this.places[0])
				: new Words(line, 0, Arrays.copyOf(this.places, 2 * line.length()), clipped);
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
			.map((mark) -> mark.at(mark.from(), Math.min(mark.to(), length)))
			.filter((mark) -> mark.from() < mark.to())
			.filter((mark) -> mark.kind() == Mark.Kind.LINK || !(isInWord(mark.from()) || isInWord(mark.to())))
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
