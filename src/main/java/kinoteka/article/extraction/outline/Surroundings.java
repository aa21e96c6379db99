package kinoteka.article.extraction.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.lexicon.FieldLabel;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.metadata.ArticleMetadata;
import kinoteka.article.extraction.metadata.JsonLdFilms;
import kinoteka.article.extraction.metadata.Topic;
import kinoteka.article.model.Passage;

/** The article that candidates stand in, as far as it bears on them. */
final class Surroundings {

	/** Labels stand near the heading or not at all. */
	private static final int NEAR = 12;

	/** Text that begins further down is another line's. */
	private static final int FAR = 200;

	private final List<Block> blocks;

	private final ArticleMetadata metadata;

	private final SectionTopics sections;

	private final DetailLines details;

	private final Set<String> authors = new HashSet<>();

	private final Set<String> headlines = new HashSet<>();

	private final byte[] labels;

	Surroundings(List<Block> blocks, ArticleMetadata metadata) {
		this.blocks = blocks;
		this.metadata = metadata;
		this.sections = new SectionTopics(blocks, metadata.title());
		this.details = new DetailLines(blocks);
		this.labels = new byte[blocks.size()];
		blocks.stream()
			.filter((block) -> block.kind() == Block.Kind.META && block.key().equals("author"))
			.forEach((block) -> this.authors.add(TextNormalizer.key(block.text())));
		Passage title = metadata.title().title();
		if (title != null) {
			this.headlines.add(TextNormalizer.key(title.text()));
		}
	}

	List<Block> blocks() {
		return this.blocks;
	}

	String language() {
		return this.metadata.spoken();
	}

	Topic topic() {
		return this.metadata.topic();
	}

	JsonLdFilms data() {
		return this.metadata.data();
	}

	ArticleMetadata metadata() {
		return this.metadata;
	}

	SectionTopics sections() {
		return this.sections;
	}

	/** The line that says the article's title; -1 if none does. */
	int titleBlock() {
		return this.metadata.title().titleBlock();
	}

	boolean isAuthor(String folded) {
		return this.authors.contains(folded);
	}

	boolean isHeadline(String folded) {
		return this.headlines.contains(folded);
	}

	Topic topicAt(int index) {
		return this.sections.topicAt(index);
	}

	boolean isAside(int index) {
		return this.sections.isAside(index);
	}

	/** Whether the line above is a label, and this line what it says. */
	boolean isValue(int index) {
		FieldLabel label = (index == 0) ? null : LabelledText.whole(this.blocks.get(index - 1).words());
		return label != null && label != FieldLabel.TITLE && (label.isOfFilm() || label == FieldLabel.OTHER);
	}

	/** Whether labelled lines stand between two places, near the first. */
	boolean isLabelled(int from, int to) {
		for (int i = from; i < Math.min(to, from + NEAR); i++) {
			int label = label(i);
			if (label > 0) {
				return true;
			}
			if (label < 0) {
				return false;
			}
		}
		return false;
	}

	/** Whether a line tells when, where or by whom a film was made. */
	boolean isDetails(int index) {
		return this.details.tells(index);
	}

	/** Whether a line of details stands right behind a place. */
	boolean isTold(int from, int to) {
		return this.details.tellAt(from, to);
	}

	/** Whether the line of details under a title says that it is a series. */
	boolean isSeriesBelow(int index) {
		return this.details.saySeries(index + 1);
	}

	/** Whether text of some length stands between two places. */
	boolean isFollowed(int behind, int from, int to, int enough) {
		int text = behind;
		for (int i = from; i < Math.min(to, from + FAR) && text < enough; i++) {
			Block.Kind kind = this.blocks.get(i).kind();
			text += (kind == Block.Kind.TEXT || kind == Block.Kind.ITEM) ? this.blocks.get(i).text().length() : 0;
		}
		return text >= enough;
	}

	/** 1 for a line with a label, -1 for a heading that is none, 0 for others. */
	private int label(int index) {
		if (this.labels[index] == 0) {
			this.labels[index] = (byte) (2 + read(this.blocks.get(index)));
		}
		return this.labels[index] - 2;
	}

	private static int read(Block block) {
		LabelledText labelled = LabelledText.of(block.words());
		FieldLabel label = (labelled != null) ? labelled.label() : LabelledText.named(block);
		if (label != null && label != FieldLabel.TITLE && label.isOfFilm()) {
			return 1;
		}
		boolean heading = block.kind() == Block.Kind.HEADING;
		FieldLabel whole = heading ? LabelledText.whole(block.words()) : null;
		return (heading && whole == null) ? -1 : 0;
	}

}
