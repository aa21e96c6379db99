package kinoteka.graphql.query;

import java.util.LinkedHashMap;
import java.util.Map;

/** How the films of a list spread over what they have; kept as rows for all films. */
final class FilmFacets {

	private static final int DEFAULT = 10;

	private static final String BY_COUNT = "count desc, key";

	/**
	 * By the field of the facets: what {@code facet.name} calls it, and where its keys
	 * stand in a film.
	 */
	private static final Map<String, Kept> KEPT = Map.of("directors", new Kept("director", "{}.directors_folded"),
			"countries", new Kept("country", "{}.countries_folded"), "genres", new Kept("genre", "{}.genres_folded"),
			"languages", new Kept("language", "folded_list({}.languages)"));

	private final RowList list;

	private final SqlType type;

	private final Row row;

	private final Compiler compiler;

	FilmFacets(RowList list, SqlType type, Row row, Compiler compiler) {
		this.list = list;
		this.type = type;
		this.row = row;
		this.compiler = compiler;
	}

	Sql compile(Selected facets) {
		Map<String, Sql> members = new LinkedHashMap<>();
		this.compiler.below(facets).forEach((member) -> members.put(member.key(), switch (member.name()) {
			case "decades" -> decades(member);
			case "articles" -> articles(member);
			case String name when KEPT.containsKey(name) -> kept(member, KEPT.get(name));
			default -> Sql.literal(facets.typeName());
		}));
		return Compiler.object(members);
	}

	private boolean isAll() {
		return this.list.rows() == null && this.list.conditions().isEmpty();
	}

	private Sql decades(Selected member) {
		String number = isAll() ? "select start_year, films as count from decade"
				: "select d.start_year, count(*) as count %s group by d.start_year";
		Sql counts = isAll() ? Sql.of(number) : Sql.format(number, this.list.fromJoined(this.type, this.row,
				"join decade d on d.start_year = " + this.row.alias() + ".decade"));
		return list(member, Sql.format("(%s)", counts), "start_year", 30);
	}

	private Sql kept(Selected member, Kept kept) {
		int size = size(member);
		if (isAll()) {
			return list(member,
					Sql.of("(select value, films as count, key from facet where name = '%s'".formatted(kept.name())
							+ " order by films desc, key limit " + size + ")"),
					BY_COUNT, size);
		}
		String keys = this.row
			.in("cross join lateral unnest(string_to_array(left(substr(" + kept.keys() + ", 2), -1), E'\\n')) k (key)");
		Sql counts = Sql.format(
				"(select k.key, count(*) as count %s group by k.key order by count(*) desc, k.key limit %s)",
				this.list.fromJoined(this.type, this.row, keys), size);
		return list(member, Sql.format("(select facet.value, counted.count, key from %s counted join facet using (key)"
				+ " where facet.name = '%s')", counts, kept.name()), BY_COUNT, size);
	}

	private Sql articles(Selected member) {
		int size = size(member);
		String order = " order by count desc, key limit " + size + ")";
		if (isAll()) {
			return list(member, Sql.of("(select name as value, films as count, name as key from article where films > 0"
					+ " order by films desc, name limit " + size + ")"), BY_COUNT, size);
		}
		String listings = this.row.in("join listing l on l.film_id = {}.id join article a on a.id = l.article_id");
		return list(member,
				Sql.format("(select a.name as value, count(distinct l.film_id) as count, a.name as key %s"
						+ " group by a.name" + order, this.list.fromJoined(this.type, this.row, listings)),
				BY_COUNT, size);
	}

	private Sql list(Selected member, Sql rows, String order, int times) {
		Row facet = this.compiler.row(times);
		return Sql.format("(select coalesce(json_agg(%s order by %s), '[]') from %s %s)",
				this.compiler.object(member, facet), order, rows, facet.alias());
	}

	private int size(Selected member) {
		Object first = this.compiler.decide((variables) -> member.argument("first", variables));
		return (first != null) ? Page.size("first", first) : DEFAULT;
	}

	/**
	 * A kind of facet.
	 *
	 * @param name what the table of facets calls it
	 * @param keys the folded values of a film, each between line ends
	 */
	private record Kept(String name, String keys) {
	}

}
