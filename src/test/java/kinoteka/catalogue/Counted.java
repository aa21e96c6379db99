package kinoteka.catalogue;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What is counted while the catalogue is written, beside the same counted anew. */
public final class Counted {

	private static final String KEPT = """
			select name || ' ' || count from catalogue_count
			union all select start_year || 's ' || films from decade
			union all select concat_ws('|', name, key, value, films) from facet
			order by 1
			""";

	private static final String ANEW = """
			with named as (
				select 'director' as name, unnest(directors) as value from film
				union all select 'country', unnest(countries) from film
				union all select 'genre', unnest(genres) from film
				union all select 'language', language from (select distinct film_id, language
					from listing join article on article.id = article_id where language is not null) spoken),
			spelled as (
				select name, folded(value) as key, left(value, 200) collate "C" as value, count(*) as films
				from named group by 1, 2, 3)
			select 'article ' || count(*) from article union all select 'film ' || count(*) from film
			union all select 'listing ' || count(*) from listing union all select 'fact ' || count(*) from fact
			union all select 'finding ' || count(*) from finding
			union all select decade || 's ' || count(*) from film where decade is not null group by decade
			union all select concat_ws('|', name, key, (array_agg(value order by films desc, value desc))[1], sum(films))
				from spelled group by name, key
			order by 1
			""";

	private Counted() {
	}

	/** Counts as they are kept. */
	public static List<String> kept(JdbcClient jdbc) {
		return jdbc.sql(KEPT).query((row, number) -> row.getString(1)).list();
	}

	/** The same, counted row by row. */
	public static List<String> anew(JdbcClient jdbc) {
		return jdbc.sql(ANEW).query((row, number) -> row.getString(1)).list();
	}

}
