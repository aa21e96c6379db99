package kinoteka.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions that can be asked about listings. */
@Repository
public class Listings {

	private final JdbcClient jdbc;

	Listings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The listings with some ids.
	 * @param ids the ids
	 * @return those that exist, in no order
	 */
	public List<Listing> withIds(Collection<UUID> ids) {
		return where("l.id = any(:ids)", ids);
	}

	/**
	 * The listings that speak of some films.
	 * @param films the films' ids
	 * @return the listings by article name, then by position
	 */
	public List<Listing> ofFilms(Collection<UUID> films) {
		return where("l.film_id = any(:ids)", films);
	}

	/**
	 * The listings of some articles.
	 * @param articles the articles' ids
	 * @return the listings by article name, then by position
	 */
	public List<Listing> inArticles(Collection<UUID> articles) {
		return where("l.article_id = any(:ids)", articles);
	}

	private List<Listing> where(String condition, Collection<UUID> ids) {
		String sql = """
				select l.*
				from listing l join article a on a.id = l.article_id
				where %s
				order by a.name, l.position limit %d
				""".formatted(condition, Rows.LIMIT + 1);
		return Rows.bounded(this.jdbc.sql(sql).param("ids", Rows.ids(ids)).query(Listings::listing).list());
	}

	private static Listing listing(ResultSet rs, int number) throws SQLException {
		return new Listing(rs.getObject("id", UUID.class), rs.getObject("article_id", UUID.class),
				rs.getObject("film_id", UUID.class), rs.getInt("position"), rs.getString("heading"),
				rs.getString("title"), rs.getString("original_title"), rs.getString("description"),
				Rows.strings(rs, "directors"), Rows.strings(rs, "countries"), Rows.strings(rs, "genres"),
				Rows.strings(rs, "cast_members"), Rows.integer(rs, "running_time"), rs.getDouble("confidence"),
				Objects.requireNonNull(Rows.source(rs)));
	}

}
