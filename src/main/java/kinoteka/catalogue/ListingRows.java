package kinoteka.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlValue;

/** The tables {@code listing} and {@code fact}, written many rows at a time. */
final class ListingRows {

	private final JdbcClient jdbc;

	private final TableCopy<ListingRow> listings;

	private final TableCopy<ListingRow.FactRow> facts;

	ListingRows(JdbcClient jdbc, JdbcOperations operations) {
		this.jdbc = jdbc;
		this.listings = new TableCopy<>(operations, ListingRow.class);
		this.facts = new TableCopy<>(operations, ListingRow.FactRow.class);
	}

	/**
	 * Removes all that articles say: their listings with their facts, and what was found.
	 * Nothing is left to cascades, which run the triggers that count once for each row.
	 * @param articles the ids of the articles
	 * @return the ids of the films that they spoke of
	 */
	List<UUID> remove(Collection<UUID> articles) {
		SqlValue ids = Rows.ids(articles);
		this.jdbc.sql("delete from finding where article_id = any(:articles)").param("articles", ids).update();
		this.jdbc.sql("delete from fact using listing where listing_id = listing.id and article_id = any(:articles)")
			.param("articles", ids)
			.update();
		return this.jdbc.sql("delete from listing where article_id = any(:articles) returning film_id")
			.param("articles", ids)
			.query((row, number) -> row.getObject(1, UUID.class))
			.list();
	}

	/** The ids of the films that some articles speak of. */
	List<UUID> films(Collection<UUID> articles) {
		return this.jdbc.sql("select distinct film_id from listing where article_id = any(:articles)")
			.param("articles", Rows.ids(articles))
			.query((row, number) -> row.getObject(1, UUID.class))
			.list();
	}

	void add(Collection<ArticleRow> articles) {
		List<ListingRow> rows = articles.stream().flatMap((article) -> ListingRow.of(article).stream()).toList();
		this.listings.add(rows);
		this.facts.add(rows.stream().flatMap((row) -> row.facts().stream()).toList());
	}

}
