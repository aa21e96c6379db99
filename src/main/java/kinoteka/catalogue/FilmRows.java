package kinoteka.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code film}, written many rows at a time. */
final class FilmRows {

	private final JdbcClient jdbc;

	FilmRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Adds the films that articles speak of, where they are not there yet, as
	 * {@link #settle} would leave them if nobody else spoke of them.
	 * @param articles the articles
	 * @return the ids of all films that they speak of
	 */
	Set<UUID> add(List<ArticleRow> articles) {
		Map<UUID, NewFilm> films = new LinkedHashMap<>();
		articles.stream()
			.sorted(Comparator.comparing((article) -> article.draft().name()))
			.flatMap((article) -> article.films().stream())
			.forEach((film) -> films.merge(film.id(), NewFilm.of(film), NewFilm::or));
		this.jdbc.sql("""
				insert into film (id, slug, title_key, title, original_title, description, year)
				select * from unnest(:id::uuid[], :slug::text[], :key::text[], :title::text[], :originalTitle::text[],
					:description::text[], :year::integer[])
				on conflict (slug) do nothing
				""")
			.param("id", Column.of(films.keySet(), (id) -> id))
			.param("slug", Column.of(films.values(), NewFilm::slug))
			.param("key", Column.of(films.values(), (film) -> film.identity().key()))
			.param("title", Column.of(films.values(), NewFilm::title))
			.param("originalTitle", Column.of(films.values(), NewFilm::originalTitle))
			.param("description", Column.of(films.values(), NewFilm::description))
			.param("year", Column.of(films.values(), (film) -> film.identity().year()))
			.update();
		return films.keySet();
	}

	/**
	 * Brings films in line with their listings: the first listing, by article name and
	 * position, names the film; the first one that has them gives its original title and
	 * its description. A film that no listing speaks of any more is gone.
	 * @param films the ids of the films whose listings have changed
	 */
	void settle(Collection<UUID> films) {
		this.jdbc
			.sql("delete from film where id = any(:films::uuid[])"
					+ " and not exists (select from listing where film_id = film.id)")
			.param("films", Column.of(films, (id) -> id))
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
					where film_id = any(:films::uuid[]) group by film_id)
				update film set title = said.title, original_title = said.original_title,
					description = said.description
				from said where id = film_id and (film.title, film.original_title, film.description)
					is distinct from (said.title, said.original_title, said.description)
				""").param("films", Column.of(films, (id) -> id)).update();
	}

	private record NewFilm(String slug, FilmIdentity identity, String title, @Nullable String originalTitle,
			@Nullable String description) {

		static NewFilm of(ArticleRow.ListedFilm film) {
			ListingDraft listing = film.listing();
			return new NewFilm(film.slug(), film.identity(), listing.title(), listing.originalTitle(),
					listing.description());
		}

		/** What a later listing says counts where this one is silent. */
		NewFilm or(NewFilm later) {
			return new NewFilm(this.slug, this.identity, this.title,
					(this.originalTitle != null) ? this.originalTitle : later.originalTitle,
					(this.description != null) ? this.description : later.description);
		}

	}

}
