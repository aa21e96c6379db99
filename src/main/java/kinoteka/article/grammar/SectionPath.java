package kinoteka.article.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import kinoteka.article.format.Block;

/** The headings over groups of entries, and what each says that the group holds. */
final class SectionPath {

	private final List<Block> blocks;

	private static final int LOWEST = 7;

	/** For each level, where headings of that level or above stand. */
	private final List<TreeSet<Integer>> headings = Stream.generate(() -> new TreeSet<Integer>())
		.limit(LOWEST + 1)
		.toList();

	private final TreeMap<Integer, Topic> topics = new TreeMap<>();

	private final Map<Integer, Topic> above = new HashMap<>();

	SectionPath(List<Block> blocks, Headline headline) {
		this.blocks = blocks;
		List<Open> open = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			if (blocks.get(i).kind() == Block.Kind.HEADING && i != headline.titleBlock()) {
				enter(open, i, blocks.get(i));
			}
		}
	}

	/** What the nearest heading over a line says that its group holds. */
	Topic topicAt(int index) {
		if (this.blocks.get(index).kind() == Block.Kind.HEADING) {
			return this.above.getOrDefault(index, Topic.UNKNOWN);
		}
		var entry = this.topics.lowerEntry(index);
		return (entry == null) ? Topic.UNKNOWN : entry.getValue();
	}

	/**
	 * Whether a heading that is no lower than the line at the first place stands behind
	 * it, up to the second place.
	 */
	boolean changes(int from, int to) {
		Block listing = this.blocks.get(from);
		int level = (listing.kind() == Block.Kind.HEADING) ? listing.level() : LOWEST;
		Integer next = this.headings.get(level).higher(from);
		return next != null && next <= to;
	}

	private void enter(List<Open> open, int index, Block block) {
		open.removeIf((other) -> other.level() >= block.level());
		Topic own = named(block.text());
		Topic above = open.isEmpty() ? Topic.UNKNOWN : open.getLast().topic();
		this.above.put(index, above);
		for (int level = block.level(); level <= LOWEST && !block.furniture(); level++) {
			this.headings.get(level).add(index);
		}
		boolean dated = isDated(block);
		Topic topic = (own == Topic.UNKNOWN || dated) ? above : own;
		open.add(new Open(block.level(), topic));
		this.topics.put(index, topic);
	}

	/**
	 * A few words that name a kind of thing; a longer heading may be a title that has
	 * such a word in it.
	 */
	private static Topic named(String text) {
		Topic topic = Topic.of(text);
		int most = (topic == Topic.OTHER) ? 3 : 8;
		return (Titles.words(text) > most) ? Topic.UNKNOWN : topic;
	}

	private static boolean isDated(Block block) {
		Heading heading = HeadingReader.read(block.words());
		return heading.isDated() && !heading.marks().yearBare();
	}

	private record Open(int level, Topic topic) {
	}

}
