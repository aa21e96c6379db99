package kinoteka.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code film}, written many rows at a time. */
final class FilmRows {

	/** As collation C has it, which is not the order of UTF-16. */
	private static final Comparator<ArticleRow> BY_NAME = Comparator
		.comparing((article) -> article.draft().name().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

	/** What is said of a film, in the table as in the view. */
	private static final List<String> SUMMARY = List.of("title", "original_title", "original_key", "other_titles",
			"description", "directors", "countries", "genres", "cast_members", "languages", "running_time", "facts",
			"articles", "imported_at");

	private final JdbcClient jdbc;

	private final TableCopy<FilmRow> films;

	FilmRows(JdbcClient jdbc, JdbcOperations operations) {
		this.jdbc = jdbc;
		this.films = new TableCopy<>(operations, FilmRow.class);
	}

	/**
	 * Adds the films that articles speak of, where they are not there yet, as
	 * {@link #settle} would leave them if nobody else spoke of them; but for their words.
	 * @param articles the articles
	 * @return the ids of the films that were there
	 */
	Set<UUID> add(Collection<ArticleRow> articles) {
		Map<UUID, FilmRow> films = new LinkedHashMap<>();
		articles.stream()
			.sorted(BY_NAME)
			.forEach((article) -> article.films()
				.forEach((film) -> films.merge(film.id(), FilmRow.of(article, film), FilmRow::and)));
		Set<UUID> there = there(films.keySet());
		films.keySet().removeAll(there);
		this.films.add(films.values());
		return there;
	}

	/** Nobody adds one meanwhile, for writers take turns. */
	private Set<UUID> there(Collection<UUID> ids) {
		List<UUID> there = this.jdbc.sql("select id from film where id = any(:ids)")
			.param("ids", Rows.ids(ids))
			.query((row, number) -> row.getObject(1, UUID.class))
			.list();
		return new HashSet<>(there);
	}

	/**
	 * Brings films, and their words, in line with their listings. A film that no listing
	 * speaks of any more is gone.
	 * @param films the ids of the films whose listings have changed
	 */
	void settle(Collection<UUID> films) {
		if (films.isEmpty()) {
			return;
		}
		this.jdbc
			.sql("delete from film where id = any(:films)"
					+ " and not exists (select from listing where film_id = film.id)")
			.param("films", Rows.ids(films))
			.update();
		this.jdbc.sql("""
				update film set (%1$s) = (%2$s)
				from film_summary where film_id = any(:films) and id = film_id and (%3$s) is distinct from (%2$s)
				""".formatted(String.join(", ", SUMMARY), in("film_summary"), in("film")))
			.param("films", Rows.ids(films))
			.update();
		index(films);
	}

	/**
	 * Has the words of films found.
	 * @param films the ids of the films, whose listings are all there
	 */
	void index(Collection<UUID> films) {
		this.jdbc.sql("select index_films(:films)").param("films", Rows.ids(films)).query((row) -> {
		});
	}

	private static String in(String table) {
		return SUMMARY.stream().map((column) -> table + "." + column).collect(Collectors.joining(", "));
	}

}
