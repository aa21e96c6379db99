package kinoteka.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables {@code listing} and {@code fact}, written many rows at a time. */
final class ListingRows {

	private static final String ADD = """
			insert into listing (id, article_id, film_id, position, heading, title, original_title, original_key, description,
				directors, countries, genres, cast_members, running_time, confidence, source_start, source_end,
				source_line, source_column, quote_start, quote_length)
			select id, article, film, position, heading, title, original_title, original_key, description, directors::text[],
				countries::text[], genres::text[], cast_members::text[], running_time, confidence, source_start,
				source_end, source_line, source_column, quote_start, quote_length
			from unnest(:id::uuid[], :article::uuid[], :film::uuid[], :position::integer[], :heading::text[],
				:title::text[], :originalTitle::text[], :originalKey::text[], :description::text[], :directors::text[],
				:countries::text[], :genres::text[], :cast::text[], :runningTime::integer[], :confidence::float8[],
				:start::integer[], :end::integer[], :line::integer[], :column::integer[],
				:quoteStart::integer[], :quoteLength::integer[])
				as draft (id, article, film, position, heading, title, original_title, original_key, description, directors,
				countries, genres, cast_members, running_time, confidence, source_start, source_end,
				source_line, source_column, quote_start, quote_length)
			""";

	private static final String ADD_FACTS = """
			insert into fact (id, listing_id, position, text, source_start, source_end, source_line,
				source_column, quote_start, quote_length)
			select * from unnest(:id::uuid[], :listing::uuid[], :position::integer[], :text::text[],
				:start::integer[], :end::integer[], :line::integer[], :column::integer[], :quoteStart::integer[],
				:quoteLength::integer[])
			""";

	private final JdbcClient jdbc;

	ListingRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Removes all listings of articles, with their facts.
	 * @param articles the ids of the articles
	 * @return the ids of the films that they spoke of
	 */
	List<UUID> remove(Collection<UUID> articles) {
		return this.jdbc.sql("delete from listing where article_id = any(:articles::uuid[]) returning film_id")
			.param("articles", Column.of(articles, (id) -> id))
			.query((row, number) -> row.getObject(1, UUID.class))
			.list();
	}

	/** The ids of the films that some articles speak of. */
	List<UUID> films(Collection<UUID> articles) {
		return this.jdbc.sql("select distinct film_id from listing where article_id = any(:articles::uuid[])")
			.param("articles", Column.of(articles, (id) -> id))
			.query((row, number) -> row.getObject(1, UUID.class))
			.list();
	}

	void add(List<ArticleRow> articles) {
		List<ListingRow> rows = articles.stream().flatMap((article) -> ListingRow.of(article).stream()).toList();
		this.jdbc.sql(ADD)
			.param("id", Column.of(rows, ListingRow::id))
			.param("article", Column.of(rows, ListingRow::article))
			.param("film", Column.of(rows, ListingRow::film))
			.param("position", Column.of(rows, (row) -> row.draft().position()))
			.param("heading", Column.of(rows, (row) -> row.draft().heading()))
			.param("title", Column.of(rows, (row) -> row.draft().title()))
			.param("originalTitle", Column.of(rows, (row) -> row.draft().originalTitle()))
			.param("originalKey", Column.of(rows, (row) -> row.draft().originalKey()))
			.param("description", Column.of(rows, (row) -> row.draft().description()))
			.param("directors", Column.of(rows, (row) -> Column.array(row.draft().directors())))
			.param("countries", Column.of(rows, (row) -> Column.array(row.draft().countries())))
			.param("genres", Column.of(rows, (row) -> Column.array(row.draft().genres())))
			.param("cast", Column.of(rows, (row) -> Column.array(row.draft().cast())))
			.param("runningTime", Column.of(rows, (row) -> row.draft().runningTime()))
			.param("confidence", Column.of(rows, (row) -> row.draft().confidence()))
			.param("start", Column.of(rows, (row) -> row.draft().source().start()))
			.param("end", Column.of(rows, (row) -> row.draft().source().end()))
			.param("line", Column.of(rows, (row) -> row.draft().source().line()))
			.param("column", Column.of(rows, (row) -> row.draft().source().column()))
			.param("quoteStart", Column.of(rows, (row) -> row.draft().source().quoteStart()))
			.param("quoteLength", Column.of(rows, (row) -> row.draft().source().quoteLength()))
			.update();
		addFacts(rows.stream().flatMap((row) -> row.facts().stream()).toList());
	}

	private void addFacts(List<FactRow> rows) {
		this.jdbc.sql(ADD_FACTS)
			.param("id", Column.of(rows, FactRow::id))
			.param("listing", Column.of(rows, FactRow::listing))
			.param("position", Column.of(rows, FactRow::position))
			.param("text", Column.of(rows, (row) -> row.draft().text()))
			.param("start", Column.of(rows, (row) -> row.draft().source().start()))
			.param("end", Column.of(rows, (row) -> row.draft().source().end()))
			.param("line", Column.of(rows, (row) -> row.draft().source().line()))
			.param("column", Column.of(rows, (row) -> row.draft().source().column()))
			.param("quoteStart", Column.of(rows, (row) -> row.draft().source().quoteStart()))
			.param("quoteLength", Column.of(rows, (row) -> row.draft().source().quoteLength()))
			.update();
	}

	private record ListingRow(UUID id, UUID article, UUID film, ListingDraft draft) {

		static List<ListingRow> of(ArticleRow article) {
			return article.films()
				.stream()
				.map((film) -> new ListingRow(NaturalId.of("listing", article.id(), film.listing().position()),
						article.id(), film.id(), film.listing()))
				.toList();
		}

		List<FactRow> facts() {
			List<FactRow> rows = new ArrayList<>();
			this.draft.facts().forEach((fact) -> rows.add(new FactRow(this.id, rows.size() + 1, fact)));
			return rows;
		}

	}

	private record FactRow(UUID listing, int position, FactDraft draft) {

		UUID id() {
			return NaturalId.of("fact", this.listing, this.position);
		}

	}

}
