package kinoteka.catalogue;

import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole catalogue, film by film. One statement reads it through a cursor: however
 * many films there are, a few are held at a time, and all are of one moment.
 */
@Repository
public class ExportedFilms {

	/** How many films are held at a time; one that many articles list may be large. */
	private static final int HELD = 50;

	private static final String SOURCE = """
			json_build_object('start', %1$s.source_start, 'end', %1$s.source_end, 'line', %1$s.source_line,
				'column', %1$s.source_column,
				'quote', substring(a.text from %1$s.quote_start + 1 for %1$s.quote_length))""";

	private static final String SQL = """
			select json_build_object('slug', f.slug, 'title', f.title, 'originalTitle', f.original_title,
				'otherTitles', f.other_titles, 'year', f.year, 'decade', f.decade || 's', 'details',
				json_build_object('directors', f.directors, 'countries', f.countries, 'genres', f.genres,
					'cast', f.cast_members, 'runningTimeMinutes', f.running_time),
				'description', f.description, 'facts', said.facts, 'listings', said.listings)
			from film f cross join lateral (
				select
					(select coalesce(json_agg(json_build_object('text', c.text, 'article', a.name, 'source', %s)
							order by a.name, l.position, c.position), '[]')
						from listing l join article a on a.id = l.article_id join fact c on c.listing_id = l.id
						where l.film_id = f.id) as facts,
					(select json_agg(json_build_object('article', a.name, 'position', l.position,
							'heading', l.heading, 'title', l.title, 'originalTitle', l.original_title,
							'description', l.description, 'directors', l.directors, 'countries', l.countries,
							'genres', l.genres, 'cast', l.cast_members, 'runningTimeMinutes', l.running_time,
							'confidence', l.confidence, 'source', %s)
							order by a.name, l.position)
						from listing l join article a on a.id = l.article_id
						where l.film_id = f.id) as listings) said
			order by f.slug
			""".formatted(SOURCE.formatted("c"), SOURCE.formatted("l"));

	private static final JsonMapper JSON = JsonMapper.shared();

	private final JdbcClient jdbc;

	ExportedFilms(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Reads all films, in the order of their slugs.
	 * @param reader is given one after the other; what it throws ends the reading
	 * @return how many there were
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public int forEach(Consumer<ExportedFilm> reader) {
		return this.jdbc.sql(SQL).withFetchSize(HELD).query((rows) -> {
			int films = 0;
			for (; rows.next(); films++) {
				reader.accept(JSON.readValue(rows.getString(1), ExportedFilm.class));
			}
			return films;
		});
	}

}
