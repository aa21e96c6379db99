package kinoteka.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Under which ids and numbers articles are kept. An id is made from the name, unless an
 * article that was renamed has that one; who comes back goes on counting.
 */
final class ArticleIds {

	private final JdbcClient jdbc;

	ArticleIds(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The rows of articles.
	 * @param articles the articles
	 * @param kept the articles that are there already, by name
	 * @param now the time
	 * @return a row for each article, in order
	 */
	List<ArticleRow> rows(Collection<ArticleRow.ListedArticle> articles, Map<String, ArticleState> kept, Instant now) {
		List<String> fresh = articles.stream()
			.map(ArticleRow.ListedArticle::name)
			.filter((name) -> !kept.containsKey(name))
			.toList();
		Map<String, UUID> former = formerIds(fresh);
		Map<UUID, Integer> last = lastRevisions(
				fresh.stream().map((name) -> former.getOrDefault(name, naturalId(name))).toList());
		return articles.stream().map((article) -> {
			ArticleState state = kept.get(article.name());
			return (state != null) ? changed(article, state, now)
					: created(article, former.getOrDefault(article.name(), naturalId(article.name())), last, now);
		}).toList();
	}

	private static UUID naturalId(String name) {
		return NaturalId.of("article", name);
	}

	private static ArticleRow changed(ArticleRow.ListedArticle article, ArticleState state, Instant now) {
		int step = state.contentHash().equals(article.draft().contentHash()) ? 0 : 1;
		return ArticleRow.of(state.id(), state.revision() + step, state.createdAt(), now, article);
	}

	private ArticleRow created(ArticleRow.ListedArticle article, UUID wished, Map<UUID, Integer> last, Instant now) {
		UUID id = wished;
		for (int tries = 2; !last.containsKey(id); tries++) {
			id = NaturalId.of("article", article.name(), tries);
			last.putAll(lastRevisions(List.of(id)));
		}
		return ArticleRow.of(id, last.getOrDefault(id, 0) + 1, now, now, article);
	}

	/** The ids of articles that had some names and are gone. */
	private Map<String, UUID> formerIds(Collection<String> names) {
		Map<String, UUID> former = new HashMap<>();
		this.jdbc.sql("""
				select distinct on (name) name, article_id from article_revision
				where name = any(:names) and not exists (select from article where id = article_id)
				order by name, replaced_at desc
				""").param("names", Rows.names(names)).query((row) -> {
			former.put(row.getString(1), row.getObject(2, UUID.class));
		});
		return former;
	}

	/** The last revisions of ids that no article has, 0 if there is none. */
	private Map<UUID, Integer> lastRevisions(Collection<UUID> ids) {
		Map<UUID, Integer> last = new HashMap<>();
		this.jdbc.sql("""
				select id, coalesce((select max(number) from article_revision where article_id = asked.id), 0)
				from unnest(:ids) as asked (id) where not exists (select from article where id = asked.id)
				""").param("ids", Rows.ids(ids)).query((row) -> {
			last.put(row.getObject(1, UUID.class), row.getInt(2));
		});
		return last;
	}

}
