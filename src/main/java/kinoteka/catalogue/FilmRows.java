package kinoteka.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code film}, written many rows at a time. */
final class FilmRows {

	private final JdbcClient jdbc;

	private final TableCopy<FilmRow> films;

	FilmRows(JdbcClient jdbc, JdbcOperations operations) {
		this.jdbc = jdbc;
		this.films = new TableCopy<>(operations, FilmRow.class);
	}

	/**
	 * Adds the films that articles speak of, where they are not there yet, as
	 * {@link #settle} would leave them if nobody else spoke of them.
	 * @param articles the articles
	 * @return the ids of the films that were there
	 */
	Set<UUID> add(Collection<ArticleRow> articles) {
		Map<UUID, FilmRow> films = new LinkedHashMap<>();
		articles.stream()
			.sorted(Comparator.comparing((article) -> article.draft().name()))
			.flatMap((article) -> article.films().stream())
			.forEach((film) -> films.merge(film.id(), FilmRow.of(film), FilmRow::or));
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
	 * Brings films in line with their listings: the first listing, by article name and
	 * position, names the film; the first one that has them gives its original title and
	 * its description. A film that no listing speaks of any more is gone.
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
				with said as (
					select film_id,
						(array_agg(listing.title order by name, position))[1] as title,
						(array_agg(original_title order by name, position)
							filter (where original_title is not null))[1] as original_title,
						(array_agg(description order by name, position)
							filter (where description is not null))[1] as description
					from listing join article on article.id = article_id
					where film_id = any(:films) group by film_id)
				update film set title = said.title, original_title = said.original_title,
					description = said.description
				from said where id = film_id and (film.title, film.original_title, film.description)
					is distinct from (said.title, said.original_title, said.description)
				""").param("films", Rows.ids(films)).update();
	}

}
