package kinoteka.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Puts articles in the place of what they were: what is there under their names is kept
 * as a revision and taken out, then all rows come in by {@code COPY}.
 */
final class ArticleReplacement {

	private final TableCopy<ArticleRow> rows;

	private final TableCopy<FindingRow> findings;

	private final ArticleStates articles;

	private final ListingRows listings;

	private final FilmRows films;

	private final RevisionRows revisions;

	ArticleReplacement(JdbcOperations jdbc, ArticleStates articles, ListingRows listings, FilmRows films,
			RevisionRows revisions) {
		this.rows = new TableCopy<>(jdbc, ArticleRow.class);
		this.findings = new TableCopy<>(jdbc, FindingRow.class);
		this.articles = articles;
		this.listings = listings;
		this.films = films;
		this.revisions = revisions;
	}

	/**
	 * Puts articles in.
	 * @param rows the articles as they shall be
	 * @param kept what is there under their names
	 * @return what became of each, by name
	 */
	Map<String, Change> replace(List<ArticleRow> rows, Map<String, ArticleState> kept) {
		if (rows.isEmpty()) {
			return Map.of();
		}
		Map<UUID, ArticleContents> before = new HashMap<>();
		Set<UUID> touched = new HashSet<>();
		List<ArticleRow> replacing = rows.stream().filter((row) -> kept.containsKey(row.draft().name())).toList();
		if (!replacing.isEmpty()) {
			before.putAll(this.revisions.contents(replacing.stream().map(ArticleRow::id).toList()));
			touched.addAll(takeOut(replacing, kept));
		}
		this.rows.add(rows);
		this.findings.add(rows.stream().flatMap((row) -> FindingRow.of(row).stream()).toList());
		touched.addAll(this.films.add(rows));
		this.listings.add(rows);
		this.films.settle(touched);
		this.films.index(films(rows).filter((film) -> !touched.contains(film)).toList());
		return rows.stream()
			.collect(Collectors.toMap((row) -> row.draft().name(),
					(row) -> change(row, kept.get(row.draft().name()), before)));
	}

	private static Stream<UUID> films(List<ArticleRow> rows) {
		return rows.stream().flatMap((row) -> row.films().stream()).map(ArticleRow.ListedFilm::id).distinct();
	}

	/** Takes out what articles were, keeps it, and tells of which films they spoke. */
	private List<UUID> takeOut(List<ArticleRow> replacing, Map<String, ArticleState> kept) {
		this.revisions.keep(replacing.stream().filter((row) -> changesContent(row, kept)).map(ArticleRow::id).toList());
		List<UUID> ids = replacing.stream().map(ArticleRow::id).toList();
		List<UUID> films = this.listings.remove(ids);
		this.articles.deleteAllById(ids);
		return films;
	}

	private static boolean changesContent(ArticleRow row, Map<String, ArticleState> kept) {
		ArticleState state = kept.get(row.draft().name());
		return state != null && state.revision() != row.revision();
	}

	private static Change change(ArticleRow row, @Nullable ArticleState kept, Map<UUID, ArticleContents> before) {
		Difference difference = before.getOrDefault(row.id(), new ArticleContents())
			.to(ArticleContents.of(row.films()));
		FindingCounts findings = FindingCounts.of(row.draft().findings());
		return (kept == null) ? new Change(Change.Kind.CREATED, row.id(), null, row.revision(), difference, findings)
				: new Change(Change.Kind.UPDATED, row.id(), kept.revision(), row.revision(), difference, findings);
	}

}
