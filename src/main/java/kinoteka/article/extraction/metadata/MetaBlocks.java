package kinoteka.article.extraction.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import kinoteka.article.document.Block;
import kinoteka.article.document.Words;
import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.lexicon.FieldLabel;
import kinoteka.article.extraction.token.Years;
import org.jspecify.annotations.Nullable;

/**
 * Takes out what an article tells search engines in its text, known by its form: a
 * labelled title and a labelled description, once or twice, before or behind entries none
 * of which has a labelled title. What the words before them say does not matter.
 */
public final class MetaBlocks {

	private static final String HEADER = "meta header";

	private static final String TITLE = "meta title";

	private static final String DESCRIPTION = "meta description";

	private static final Pattern SENTENCE_END = Pattern.compile("[.!?…»”\"“)](?: |$)|[。！？]");

	private static final int LONGEST_HEADER = 60;

	/** They stand within so many lines from the top, or from the end. */
	private static final int MOST_ABOVE = 4;

	private static final int MOST_BELOW = 8;

	/** Two titles and two descriptions. */
	private static final int MOST_LABELS = 4;

	private final List<Block> blocks;

	private final Map<Integer, List<Label>> told = new HashMap<>();

	private final List<Block> out = new ArrayList<>();

	private MetaBlocks(List<Block> blocks) {
		this.blocks = blocks;
		List<Integer> lines = IntStream.range(0, blocks.size()).filter((i) -> isLine(blocks.get(i))).boxed().toList();
		List<Label> labels = lines.stream().flatMap((i) -> Label.in(i, blocks.get(i).text()).stream()).toList();
		List<Integer> first = lines.subList(0, Math.min(MOST_ABOVE, lines.size()));
		List<Integer> last = lines.subList(Math.max(0, lines.size() - MOST_BELOW), lines.size());
		List<Label> sure = new ArrayList<>(labels.stream().filter(Label::sure).toList());
		List<Label> top = pairs(labels.stream().filter((label) -> first.contains(label.line())).toList());
		List<Label> tail = pairs(labels.reversed().stream().filter((label) -> last.contains(label.line())).toList());
		if (top.isEmpty()) {
			top = labels.stream().limit(1).filter((label) -> label.isAtTop(first)).toList();
		}
		if (!top.isEmpty() && areEntries(top.getLast().line() + 1, blocks.size())) {
			sure.addAll(top);
		}
		if (!tail.isEmpty() && areEntries(0, tail.getLast().line())) {
			sure.addAll(tail);
		}
		boolean titled = labels.stream().anyMatch((label) -> label.key().equals(TITLE) && !sure.contains(label));
		labels.stream()
			.filter((label) -> label.sure() || (!titled && sure.contains(label)))
			.forEach((label) -> this.told.computeIfAbsent(label.line(), (line) -> new ArrayList<>()).add(label));
	}

	/** The lines of an article, those for search engines as metadata. */
	public static List<Block> takenOut(List<Block> blocks) {
		MetaBlocks taken = new MetaBlocks(blocks);
		for (int i = 0; i < blocks.size(); i++) {
			taken.read(i);
		}
		return taken.out;
	}

	private static boolean isLine(Block block) {
		boolean text = block.kind() == Block.Kind.TEXT || block.kind() == Block.Kind.ITEM;
		return text && !block.furniture();
	}

	/** The first of some labels, as long as a title and a description take turns. */
	private static List<Label> pairs(List<Label> labels) {
		int end = 0;
		while (end < MOST_LABELS && end + 1 < labels.size() && labels.get(end).isBeside(labels.get(end + 1))) {
			end += 2;
		}
		return labels.subList(0, end);
	}

	/** Whether at least two of some lines date, describe or tell of a film. */
	private boolean areEntries(int from, int to) {
		return this.blocks.subList(from, to).stream().filter(MetaBlocks::isOfEntry).limit(2).count() == 2;
	}

	private static boolean isOfEntry(Block block) {
		LabelledText labelled = isLine(block) ? LabelledText.of(block.words()) : null;
		boolean told = labelled != null
				&& (labelled.label() == FieldLabel.FACT || labelled.label() == FieldLabel.DESCRIPTION);
		return told || (block.kind() != Block.Kind.META && !Years.in(block.text(), 0, block.text().length()).isEmpty());
	}

	private void read(int index) {
		Block block = this.blocks.get(index);
		List<Label> labels = this.told.getOrDefault(index, List.of());
		int from = labels.isEmpty() ? headerAbove(index) : header(block.text(), labels.getFirst().from());
		if (from < 0) {
			this.out.add(block);
			return;
		}
		int to = labels.isEmpty() ? block.text().length() : labels.getFirst().from();
		if (!block.words().passage(0, from).text().isEmpty()) {
			this.out.add(block.with(block.words().slice(0, from)));
		}
		add(block, HEADER, from, to);
		for (int i = 0; i < labels.size(); i++) {
			add(block, labels.get(i).key(), labels.get(i).valueFrom(), valueEnd(block.text(), labels, i));
		}
	}

	private void add(Block block, String key, int from, int to) {
		Words value = block.words().slice(from, trimmed(block.text(), from, to));
		if (!value.text().isBlank()) {
			this.out.add(block.with(value).as(Block.Kind.META, key));
		}
	}

	/** The header of a second pair is no part of the first. */
	private static int valueEnd(String text, List<Label> labels, int index) {
		if (index + 1 == labels.size()) {
			return text.length();
		}
		int next = labels.get(index + 1).from();
		return (index % 2 == 0) ? next : Math.max(labels.get(index).valueFrom(), header(text, next));
	}

	/** Where the header begins in a line above the labels; -1 if it is none. */
	private int headerAbove(int index) {
		Block block = this.blocks.get(index);
		List<Label> below = this.told.getOrDefault(index + 1, List.of());
		boolean above = !below.isEmpty() && below.getFirst().from() < 4 && block.kind() != Block.Kind.META;
		boolean header = above
				&& (block.text().matches(".*[:：] *") || LabelledText.whole(block.words()) == FieldLabel.META);
		return header ? header(block.text(), block.text().length()) : -1;
	}

	/**
	 * Where the words before a label begin that stand behind the last sentence; the mark
	 * before the label, if no sentence ends nearby.
	 */
	private static int header(String text, int label) {
		int mark = trimmed(text, 0, label);
		Matcher sentence = SENTENCE_END.matcher(text).region(Math.max(0, mark - LONGEST_HEADER), mark);
		int end = -1;
		while (sentence.find()) {
			end = sentence.end();
		}
		if (end >= 0) {
			return end;
		}
		int colon = text.indexOf(':');
		FieldLabel first = (colon > 0 && colon < mark) ? LabelledText.label(text.substring(0, colon)) : null;
		return (mark < LONGEST_HEADER && (first == null || !first.isOfFilm())) ? 0 : mark;
	}

	private static int trimmed(String text, int from, int to) {
		int end = to;
		while (end > from && " -–—•*|;>".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return end;
	}

	/**
	 * A label in a line of several: {@code - Title: … - Description: …}.
	 *
	 * @param line the line
	 * @param key what its words are
	 * @param sure whether only search engines are told such words
	 * @param from where it begins
	 * @param valueFrom where its words begin
	 */
	private record Label(int line, String key, boolean sure, int from, int valueFrom) {

		/** A few words behind a mark; words with a colon in a sentence are none. */
		private static final Pattern FORM = Pattern
			.compile("(?<=^|[-–—•*|;.,/>:：。])\\s*([^-\\s–—•*|;.,/>:：。][^-–—•*|;.,/>:：。]{0,60}+)[:：]");

		static List<Label> in(int line, String text) {
			List<Label> labels = new ArrayList<>();
			int end = Math.max(text.lastIndexOf(':'), text.lastIndexOf('：')) + 1;
			Matcher found = FORM.matcher(text).region(0, end);
			while (found.find()) {
				FieldLabel label = LabelledText.label(found.group(1));
				boolean sure = label == FieldLabel.META_TITLE || label == FieldLabel.META_DESCRIPTION;
				String key = key(label);
				if (!key.isEmpty() && (labels.isEmpty() || !labels.getLast().key().equals(key))) {
					labels.add(new Label(line, key, sure, found.start(1), behindBlanks(text, found.end())));
				}
			}
			return labels;
		}

		private static int behindBlanks(String text, int from) {
			int at = from;
			while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
				at++;
			}
			return at;
		}

		private static String key(@Nullable FieldLabel label) {
			if (label == FieldLabel.TITLE || label == FieldLabel.META_TITLE) {
				return TITLE;
			}
			return (label == FieldLabel.DESCRIPTION || label == FieldLabel.META_DESCRIPTION) ? DESCRIPTION : "";
		}

		boolean isAtTop(List<Integer> lines) {
			return this.key.equals(TITLE) && this.from == 0 && this.line == lines.getFirst();
		}

		/**
		 * Whether one is a title and the other a description, in one line or the next.
		 */
		boolean isBeside(Label other) {
			return !this.key.equals(other.key) && Math.abs(this.line - other.line) <= 1;
		}

	}

}
