package kinoteka.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The table {@code article_revision}, and what articles said, read many rows at a time.
 */
final class RevisionRows {

	private final JdbcClient jdbc;

	private final int most;

	/**
	 * Keeps revisions.
	 * @param jdbc the database
	 * @param most how many are kept of an article
	 */
	RevisionRows(JdbcClient jdbc, int most) {
		this.jdbc = jdbc;
		this.most = most;
	}

	/** Keeps articles as they are, before they change or go; and forgets the oldest. */
	void keep(Collection<UUID> articles) {
		this.jdbc.sql("""
				insert into article_revision (id, article_id, number, name, origin, content_hash, text, films, facts,
					imported_at, replaced_at)
				select uuidv7(), id, revision, name, origin, content_hash, text, films, facts, updated_at,
					greatest(updated_at, now())
				from article where id = any(:articles)
				on conflict (article_id, number) do nothing
				""").param("articles", Rows.ids(articles)).update();
		this.jdbc.sql("""
				delete from article_revision old where article_id = any(:articles) and number <= (
					select max(number) from article_revision where article_id = old.article_id) - :most
				""").param("articles", Rows.ids(articles)).param("most", this.most).update();
	}

	/** What articles say of films. */
	Map<UUID, ArticleContents> contents(Collection<UUID> articles) {
		Map<UUID, ArticleContents> contents = new HashMap<>();
		articles.forEach((id) -> contents.put(id, new ArticleContents()));
		this.jdbc.sql("""
				select article_id, slug, listing.title, listing.original_title, listing.description,
					array_to_string(listing.directors, ', ') as directors
				from listing join film on film.id = film_id where article_id = any(:articles)
				order by article_id, position
				""").param("articles", Rows.ids(articles)).query((row) -> {
			of(contents, row).add(row.getString(2), row.getString(3), row.getString(4), row.getString(5),
					row.getString(6));
		});
		this.jdbc.sql("""
				select article_id, slug, text from fact join listing on listing.id = listing_id
					join film on film.id = film_id where article_id = any(:articles)
				""").param("articles", Rows.ids(articles)).query((row) -> {
			of(contents, row).addFact(row.getString(2), row.getString(3));
		});
		return contents;
	}

	private static ArticleContents of(Map<UUID, ArticleContents> contents, ResultSet row) throws SQLException {
		return contents.computeIfAbsent(row.getObject(1, UUID.class), (id) -> new ArticleContents());
	}

}
