package kinoteka.article.extraction.metadata;

import java.util.List;
import java.util.stream.Stream;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.model.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of itself: its title and the description for search engines,
 * wherever they stand.
 *
 * @param title its title; null if it gives none
 * @param titleBlock the heading or line that says the title in the text; -1 if none does
 * @param metaDescription what it tells search engines
 */
public record ArticleTitle(@Nullable Passage title, int titleBlock, @Nullable Passage metaDescription) {

	/** Reads the title and the description of an article. */
	static ArticleTitle of(List<Block> blocks) {
		int line = TitleLocator.find(blocks);
		Passage written = (line < 0) ? null : passage(blocks.get(line));
		Passage told = pair(blocks, "meta title", "title", "og:title", "twitter:title", "headline");
		return new ArticleTitle(choose(told, written), line, pair(blocks, "meta description", "description",
				"og:description", "twitter:description", "summary", "excerpt", "seo_description", "metadescription"));
	}

	/**
	 * A page's title often carries the site's name: where the text says the same without
	 * it, the text is right.
	 */
	private static @Nullable Passage choose(@Nullable Passage told, @Nullable Passage written) {
		if (told == null || written == null) {
			return (told != null) ? told : written;
		}
		String key = TextNormalizer.key(written.text());
		return (key.length() > 3 && TextNormalizer.key(told.text()).contains(key)) ? written : told;
	}

	private static @Nullable Passage pair(List<Block> blocks, String... keys) {
		return Stream.of(keys)
			.flatMap((key) -> blocks.stream()
				.filter((block) -> block.kind() == Block.Kind.META && block.key().equalsIgnoreCase(key)))
			.findFirst()
			.map(ArticleTitle::passage)
			.orElse(null);
	}

	private static Passage passage(Block block) {
		return block.words().passage(0, block.text().length());
	}

}
