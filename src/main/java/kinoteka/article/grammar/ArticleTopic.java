package kinoteka.article.grammar;

import java.util.List;

import kinoteka.article.Passage;
import kinoteka.article.format.Block;

/** What an article lists: its title says so, or else the text before its list. */
final class ArticleTopic {

	private static final int OPENING = 12;

	private ArticleTopic() {
	}

	static Topic of(Headline headline, List<Block> blocks) {
		Topic topic = (headline.title() == null) ? Topic.UNKNOWN : Topic.of(headline.title().text());
		if (topic != Topic.UNKNOWN) {
			return topic;
		}
		Topic written = (headline.titleBlock() < 0) ? Topic.UNKNOWN
				: Topic.of(blocks.get(headline.titleBlock()).text());
		return (written != Topic.UNKNOWN) ? written : opening(headline.metaDescription(), blocks);
	}

	/**
	 * In running text, other things are named as well: only films in the plural count.
	 */
	private static Topic opening(@org.jspecify.annotations.Nullable Passage description, List<Block> blocks) {
		if (description != null && speaksOfFilms(description.text())) {
			return Topic.FILMS;
		}
		for (int i = 0; i < Math.min(OPENING, blocks.size()); i++) {
			boolean meta = blocks.get(i).kind() == Block.Kind.META;
			if (!meta && !blocks.get(i).furniture() && speaksOfFilms(blocks.get(i).text())) {
				return Topic.FILMS;
			}
		}
		return Topic.UNKNOWN;
	}

	private static boolean speaksOfFilms(String text) {
		String opening = text.substring(0, Math.min(text.length(), 2000));
		for (String word : Fold.key(opening).split(" ", -1)) {
			if (Topic.of(word) == Topic.FILMS) {
				return true;
			}
		}
		return false;
	}

}
