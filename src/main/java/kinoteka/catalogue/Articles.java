package kinoteka.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions that can be asked about articles. */
@Repository
public class Articles {

	/** By name. */
	public static final Ordering BY_NAME = new Ordering("articles by name",
			List.of(new Ordering.Column("a.name", String.class)), false);

	/** All but the text, which may be long and is never needed whole. */
	private static final String COLUMNS = """
			a.id, a.name, a.format, a.language, a.title, a.meta_description, a.introduction, a.closing, a.promised, \
			a.confidence, a.characters, a.unrecognised""";

	private final JdbcClient jdbc;

	Articles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The article with a name.
	 * @param name the name
	 * @return the article, if there is one
	 */
	public Optional<Article> withName(String name) {
		if (!Rows.canHold(name)) {
			return Optional.empty();
		}
		return this.jdbc.sql("select " + COLUMNS + " from article a where a.name = :name")
			.param("name", name)
			.query(Articles::article)
			.optional();
	}

	/**
	 * The articles with some ids.
	 * @param ids the ids
	 * @return those that exist, in no order
	 */
	public List<Article> withIds(Collection<UUID> ids) {
		return this.jdbc.sql("select " + COLUMNS + " from article a where a.id = any(:ids)")
			.param("ids", Rows.ids(ids))
			.query(Articles::article)
			.list();
	}

	/**
	 * How many articles there are.
	 * @return the number
	 */
	public int count() {
		return this.jdbc.sql("select count(*) from article").query(Integer.class).single();
	}

	/**
	 * A slice of all articles, {@link #BY_NAME}.
	 * @param slice which articles
	 * @return the page
	 */
	public Page<Article> page(Slice slice) {
		Keyset keyset = new Keyset(BY_NAME, slice);
		String sql = """
				select %s, %s
				from article a%s
				order by %s limit :limit
				""".formatted(COLUMNS, keyset.columns(), keyset.where(), keyset.order());
		return keyset
			.page(this.jdbc.sql(sql).params(keyset.parameters()).query(keyset.entries(Articles::article)).list());
	}

	private static Article article(ResultSet rs, int number) throws SQLException {
		int characters = rs.getInt("characters");
		int unrecognised = rs.getInt("unrecognised");
		return new Article(rs.getObject("id", UUID.class), rs.getString("name"), rs.getString("format"),
				rs.getString("language"), rs.getString("title"), rs.getString("meta_description"),
				rs.getString("introduction"), rs.getString("closing"), Rows.integer(rs, "promised"),
				rs.getDouble("confidence"), new Coverage(characters, characters - unrecognised, unrecognised));
	}

}
