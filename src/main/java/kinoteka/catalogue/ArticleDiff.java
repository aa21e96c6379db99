package kinoteka.catalogue;

import java.util.Collection;
import java.util.List;

/**
 * What came and went between two states of an article.
 *
 * @param filmsCame the slugs of the films that only the later one lists
 * @param filmsWent the slugs of the films that only the earlier one lists
 * @param filmsChanged the slugs of the films of which both say other things
 * @param factsCame the facts of the later one only, each behind its film's slug
 * @param factsWent the facts of the earlier one only, each behind its film's slug
 */
public record ArticleDiff(List<String> filmsCame, List<String> filmsWent, List<String> filmsChanged,
		List<String> factsCame, List<String> factsWent) {

	/**
	 * Compares two states.
	 * @param before the earlier one
	 * @param after the later one
	 * @return what they differ in
	 */
	public static ArticleDiff between(ArticleDraft before, ArticleDraft after) {
		return between(contents(before), contents(after));
	}

	private static ArticleContents contents(ArticleDraft draft) {
		return ArticleContents.of(ArticleRow.ListedArticle.of(draft).films());
	}

	static ArticleDiff between(ArticleContents before, ArticleContents after) {
		return new ArticleDiff(more(after.films().keySet(), before.films().keySet()),
				more(before.films().keySet(), after.films().keySet()), before.changed(after),
				more(after.facts(), before.facts()), more(before.facts(), after.facts()));
	}

	private static List<String> more(Collection<String> some, Collection<String> others) {
		return some.stream().filter((one) -> !others.contains(one)).toList();
	}

}
