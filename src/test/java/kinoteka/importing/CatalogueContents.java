package kinoteka.importing;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** All that a catalogue says, without ids, times and how often it changed. */
final class CatalogueContents {

	private static final List<String> QUERIES = List.of(
			"select name || coalesce(origin, '') || content_hash from article order by name", """
					select name || position || slug || listing.title || coalesce(listing.description, '') from listing
						join article on article.id = article_id join film on film.id = film_id order by name, position
					""", """
					select name || listing.position || fact.position || fact.text from fact
						join listing on listing.id = listing_id join article on article.id = article_id
					order by name, listing.position, fact.position
					""",
			"""
					select slug || title || coalesce(description, '') || other_titles::text || directors::text || facts || articles
					from film order by slug
					""");

	private CatalogueContents() {
	}

	/** Leaves nothing of articles, films and runs. */
	static void empty(JdbcClient jdbc) {
		jdbc.sql("truncate article, article_revision, film, import_run cascade").update();
	}

	static List<String> of(JdbcClient jdbc) {
		return QUERIES.stream()
			.flatMap((query) -> jdbc.sql(query).query((row, number) -> row.getString(1)).list().stream())
			.toList();
	}

}
