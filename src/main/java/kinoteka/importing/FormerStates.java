package kinoteka.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import kinoteka.article.ArticleParser;
import kinoteka.article.model.SourceText;
import kinoteka.catalogue.ArticleDraft;
import kinoteka.catalogue.ArticleRevision;
import kinoteka.catalogue.ArticleRevisions;
import kinoteka.catalogue.ArticleState;
import kinoteka.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The states that articles had, read again by the grammar of today. */
@Component
class FormerStates {

	private final ArticleParser parser = new ArticleParser();

	private final ArticleRevisions revisions;

	private final Catalogue catalogue;

	FormerStates(ArticleRevisions revisions, Catalogue catalogue) {
		this.revisions = revisions;
		this.catalogue = catalogue;
	}

	/**
	 * The kept states of the article that has a name, or had it last; the latest first.
	 */
	List<ArticleRevision> of(String name) {
		Optional<UUID> id = this.catalogue.state(name).map(ArticleState::id);
		return id.or(() -> this.revisions.findFirstByNameOrderByReplacedAtDesc(name).map(ArticleRevision::articleId))
			.map(this.revisions::findByArticleIdOrderByNumberDesc)
			.orElse(List.of());
	}

	Optional<ArticleRevision> of(UUID article, int number) {
		return this.revisions.findByArticleIdAndNumber(article, number);
	}

	/**
	 * What an article said in a state.
	 * @param name its name
	 * @param number the number of the state; null for what it is now, or for the state
	 * before
	 * @param before whether the state before is meant
	 */
	ArticleDraft read(String name, @Nullable Integer number, boolean before) {
		List<ArticleRevision> former = of(name);
		if (number == null && !before) {
			return this.catalogue.text(name).map((text) -> read(name, text)).orElseThrow(() -> unknown(name, "now"));
		}
		return former.stream()
			.filter((revision) -> number == null || revision.number() == number)
			.findFirst()
			.map((revision) -> read(name, revision))
			.orElseThrow(() -> unknown(name, (number == null) ? "before" : number.toString()));
	}

	private static CommandFailedException unknown(String name, String state) {
		return new CommandFailedException(
				"There is no state \"" + state + "\" of " + name + ". See history " + name + ".");
	}

	private ArticleDraft read(String name, String text) {
		return ArticleDrafts.of(this.parser.parse(name, new SourceText(text, StandardCharsets.UTF_8)), null,
				"0".repeat(64));
	}

	private ArticleDraft read(String name, ArticleRevision revision) {
		return ArticleDrafts.of(this.parser.parse(name, new SourceText(revision.text(), StandardCharsets.UTF_8)),
				revision.origin(), revision.contentHash());
	}

	/** Puts an article back to a state, under the name that it has. */
	Outcome restore(ArticleRevision revision, String name) {
		return Outcome.of(this.catalogue.replace(List.of(read(name, revision)))).getFirst();
	}

}
