package kinoteka.article.extraction.metadata;

import java.util.List;

import kinoteka.article.document.Block;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of itself.
 *
 * @param title its title and meta description
 * @param topic what it lists, as far as its title says
 * @param data the films that the page names to search engines
 * @param language its language; null if it is not known
 */
public record ArticleMetadata(ArticleTitle title, Topic topic, JsonLdFilms data, @Nullable String language) {

	/** Reads what the lines of an article say of it. */
	public static ArticleMetadata of(List<Block> blocks, @Nullable String language) {
		ArticleTitle title = ArticleTitle.of(blocks);
		Topic topic = ArticleTopic.of(title, blocks, spoken(language));
		return new ArticleMetadata(title, topic, JsonLdFilms.of(blocks), language);
	}

	/**
	 * The language that its words are looked up in. Where it is not known, that is
	 * English: other languages borrow from it most.
	 */
	public String spoken() {
		return spoken(this.language);
	}

	private static String spoken(@Nullable String language) {
		return (language == null) ? "en" : language;
	}

}
