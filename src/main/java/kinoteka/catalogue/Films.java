package kinoteka.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions that can be asked about films. */
@Repository
public class Films {

	private static final String COLUMNS = "f.id, f.slug, f.title, f.original_title, f.description, f.year";

	private static final Ordering.Column SLUG = new Ordering.Column("f.slug", String.class);

	private final JdbcClient jdbc;

	Films(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * By year, then by slug. Films without a year come last in both directions.
	 * @param descending whether the newest come first
	 * @return the ordering
	 */
	public static Ordering byYear(boolean descending) {
		String year = descending ? "coalesce(f.year, 0)" : "coalesce(f.year, 9999)";
		return new Ordering("films by year", List.of(new Ordering.Column(year, Integer.class), SLUG), descending);
	}

	/**
	 * By normalised title, then by slug.
	 * @param descending whether the last letters of the alphabet come first
	 * @return the ordering
	 */
	public static Ordering byTitle(boolean descending) {
		return new Ordering("films by title", List.of(new Ordering.Column("f.title_key", String.class), SLUG),
				descending);
	}

	/**
	 * The film with a slug, or the only one with the title that the slug is made of: the
	 * year of an undated film may have become known.
	 * @param slug the slug
	 * @return the film, if there is one
	 */
	public Optional<Film> withSlug(String slug) {
		if (!Rows.canHold(slug)) {
			return Optional.empty();
		}
		String sql = """
				select %s
				from film f
				where f.slug = :slug or f.title_key = :key
					and (select count(*) from film g where g.slug = :slug or g.title_key = :key) = 1
				""".formatted(COLUMNS);
		return this.jdbc.sql(sql)
			.param("slug", slug)
			.param("key", FilmIdentity.undatedKey(slug))
			.query(Films::film)
			.optional();
	}

	/**
	 * The films with some ids.
	 * @param ids the ids
	 * @return those that exist, in no order
	 */
	public List<Film> withIds(Collection<UUID> ids) {
		return this.jdbc.sql("select " + COLUMNS + " from film f where f.id = any(:ids)")
			.param("ids", Rows.ids(ids))
			.query(Films::film)
			.list();
	}

	/**
	 * How many films there are.
	 * @return the number
	 */
	public int count() {
		return this.jdbc.sql("select count(*) from film").query(Integer.class).single();
	}

	/**
	 * A slice of all films.
	 * @param ordering {@link #byYear} or {@link #byTitle}
	 * @param slice which films
	 * @return the page
	 */
	public Page<Film> page(Ordering ordering, Slice slice) {
		Keyset keyset = new Keyset(ordering, slice);
		String sql = """
				select %s, %s
				from film f%s
				order by %s limit :limit
				""".formatted(COLUMNS, keyset.columns(), keyset.where(), keyset.order());
		return keyset.page(this.jdbc.sql(sql).params(keyset.parameters()).query(keyset.entries(Films::film)).list());
	}

	/**
	 * The same slice of the films of each of many decades, in one statement.
	 * @param decades the decades
	 * @param ordering {@link #byYear} or {@link #byTitle}
	 * @param slice which films of each decade
	 * @return a page for each decade
	 */
	public Map<Decade, Page<Film>> pages(Collection<Decade> decades, Ordering ordering, Slice slice) {
		Keyset keyset = new Keyset(ordering, slice);
		String sql = """
				select f.*
				from unnest(:decades) as d (decade) cross join lateral (
					select f.decade, %s, %s
					from film f%s
					order by %s limit :limit) f
				order by f.decade, %s limit %d
				""".formatted(COLUMNS, keyset.columns(), keyset.where("f.decade = d.decade"), keyset.order(),
				keyset.order(), Rows.LIMIT + 1);
		RowMapper<Page.Entry<Film>> entries = keyset.entries(Films::film);
		Map<Decade, List<Page.Entry<Film>>> rows = Rows
			.bounded(this.jdbc.sql(sql)
				.params(keyset.parameters())
				.param("decades", Decades.years(decades))
				.query((rs, number) -> Map.entry(new Decade(rs.getInt("decade")), entries.mapRow(rs, number)))
				.list())
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
		return decades.stream()
			.collect(Collectors.toMap(Function.identity(), (d) -> keyset.page(rows.getOrDefault(d, List.of()))));
	}

	private static Film film(ResultSet rs, int number) throws SQLException {
		return new Film(rs.getObject("id", UUID.class), rs.getString("slug"), rs.getString("title"),
				rs.getString("original_title"), rs.getString("description"), Rows.integer(rs, "year"));
	}

}
