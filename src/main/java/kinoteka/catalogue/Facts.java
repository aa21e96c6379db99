package kinoteka.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions that can be asked about facts. */
@Repository
public class Facts {

	/** As they are read: by article name, then by their place in the article. */
	public static final Ordering AS_READ = new Ordering(
			"facts as read", List.of(new Ordering.Column("a.name", String.class),
					new Ordering.Column("l.position", Integer.class), new Ordering.Column("f.position", Integer.class)),
			false);

	private static final String COLUMNS = "f.*, l.article_id, l.film_id";

	private static final String TABLES = """
			fact f join listing l on l.id = f.listing_id join article a on a.id = l.article_id""";

	private final JdbcClient jdbc;

	Facts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The facts with some ids.
	 * @param ids the ids
	 * @return those that exist, in no order
	 */
	public List<Fact> withIds(Collection<UUID> ids) {
		return where("f.id = any(:ids)", ids);
	}

	/**
	 * The facts about some films.
	 * @param films the films' ids
	 * @return the facts, as they are read
	 */
	public List<Fact> aboutFilms(Collection<UUID> films) {
		return where("l.film_id = any(:ids)", films);
	}

	/**
	 * The facts in some listings.
	 * @param listings the listings' ids
	 * @return the facts, as they are read
	 */
	public List<Fact> inListings(Collection<UUID> listings) {
		return where("f.listing_id = any(:ids)", listings);
	}

	/**
	 * How many facts there are.
	 * @return the number
	 */
	public int count() {
		return this.jdbc.sql("select count(*) from fact").query(Integer.class).single();
	}

	/**
	 * A slice of all facts, {@link #AS_READ}.
	 * @param slice which facts
	 * @return the page
	 */
	public Page<Fact> page(Slice slice) {
		Keyset keyset = new Keyset(AS_READ, slice);
		String sql = """
				select %s, %s
				from %s%s
				order by %s limit :limit
				""".formatted(COLUMNS, keyset.columns(), TABLES, keyset.where(), keyset.order());
		return keyset.page(this.jdbc.sql(sql).params(keyset.parameters()).query(keyset.entries(Facts::fact)).list());
	}

	private List<Fact> where(String condition, Collection<UUID> ids) {
		String sql = """
				select %s
				from %s
				where %s
				order by a.name, l.position, f.position limit %d
				""".formatted(COLUMNS, TABLES, condition, Rows.LIMIT + 1);
		return Rows.bounded(this.jdbc.sql(sql).param("ids", Rows.ids(ids)).query(Facts::fact).list());
	}

	private static Fact fact(ResultSet rs, int number) throws SQLException {
		return new Fact(rs.getObject("id", UUID.class), rs.getObject("listing_id", UUID.class),
				rs.getObject("film_id", UUID.class), rs.getInt("position"), rs.getString("text"),
				Objects.requireNonNull(Rows.source(rs)));
	}

}
