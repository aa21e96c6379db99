package kinoteka.article.extraction.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.heading.Heading;
import kinoteka.article.extraction.heading.HeadingParser;
import kinoteka.article.extraction.lexicon.SectionWords;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.metadata.ArticleTitle;
import kinoteka.article.extraction.metadata.Topic;
import kinoteka.article.extraction.token.TitleText;

/** The headings over groups of entries, and what each says that the group holds. */
final class SectionTopics {

	private static final int LOWEST = 7;

	private final List<Block> blocks;

	private final int titleBlock;

	/** For each line, what the nearest heading over it says. */
	private final Topic[] topics;

	/** For each line, whether a heading over it opens what is no part of the article. */
	private final boolean[] furniture;

	/** For each level that was asked for, where headings of that level or above stand. */
	private final Map<Integer, int[]> headings = new HashMap<>();

	SectionTopics(List<Block> blocks, ArticleTitle headline) {
		this.blocks = blocks;
		this.titleBlock = headline.titleBlock();
		this.topics = new Topic[blocks.size()];
		this.furniture = new boolean[blocks.size()];
		int aside = LOWEST;
		List<Open> open = new ArrayList<>();
		Topic topic = Topic.UNKNOWN;
		for (int i = 0; i < this.topics.length; i++) {
			Block block = blocks.get(i);
			boolean heading = block.kind() == Block.Kind.HEADING && i != this.titleBlock;
			this.furniture[i] = aside < (heading ? block.level() : LOWEST);
			if (heading && !this.furniture[i]) {
				aside = SectionWords.isFurniture(TextNormalizer.key(block.text())) ? block.level() : LOWEST;
			}
			if (block.kind() != Block.Kind.HEADING) {
				this.topics[i] = topic;
			}
			else if (i == this.titleBlock) {
				this.topics[i] = Topic.UNKNOWN;
			}
			else {
				this.topics[i] = above(open, block);
				topic = enter(open, block);
			}
		}
	}

	/** What the nearest heading over a line says that its group holds. */
	Topic topicAt(int index) {
		return this.topics[index];
	}

	/** Whether a line stands under a heading such as "You may also like". */
	boolean isAside(int index) {
		return this.furniture[index];
	}

	/**
	 * Whether a heading that is no lower than the line at the first place stands behind
	 * it, up to the second place.
	 */
	boolean changes(int from, int to) {
		Block listing = this.blocks.get(from);
		int level = (listing.kind() == Block.Kind.HEADING) ? listing.level() : LOWEST;
		int[] places = this.headings.computeIfAbsent(level, this::headings);
		int at = Arrays.binarySearch(places, from + 1);
		int next = (at >= 0) ? at : -at - 1;
		return next < places.length && places[next] <= to;
	}

	private int[] headings(int level) {
		return IntStream.range(0, this.blocks.size()).filter((i) -> isOver(i, level)).toArray();
	}

	private boolean isOver(int index, int level) {
		Block block = this.blocks.get(index);
		return block.kind() == Block.Kind.HEADING && block.level() <= level && !block.furniture()
				&& index != this.titleBlock;
	}

	private static Topic above(List<Open> open, Block block) {
		open.removeIf((other) -> other.level() >= block.level());
		return open.isEmpty() ? Topic.UNKNOWN : open.getLast().topic();
	}

	private static Topic enter(List<Open> open, Block block) {
		Topic above = open.isEmpty() ? Topic.UNKNOWN : open.getLast().topic();
		Topic own = named(block.text());
		Topic topic = (own == Topic.UNKNOWN || isDated(block)) ? above : own;
		open.add(new Open(block.level(), topic));
		return topic;
	}

	/**
	 * A few words that name a kind of thing; a longer heading may be a title that has
	 * such a word in it.
	 */
	private static Topic named(String text) {
		if (SectionWords.isFurniture(TextNormalizer.key(text))) {
			return Topic.UNKNOWN;
		}
		Topic topic = Topic.of(text);
		if (topic == Topic.OTHER && !Topic.namesWorks(text)) {
			return Topic.UNKNOWN;
		}
		int most = (topic == Topic.OTHER) ? 3 : 8;
		return (TitleText.words(text) > most) ? Topic.UNKNOWN : topic;
	}

	private static boolean isDated(Block block) {
		Heading heading = HeadingParser.read(block.words());
		return heading.isDated() && !heading.is(Heading.Trait.YEAR_BARE);
	}

	private record Open(int level, Topic topic) {
	}

}
