package kinoteka.graphql.query;

import java.util.LinkedHashMap;
import java.util.Map;

/** How the films of a list spread over what they have; kept as rows for all films. */
final class FilmFacets {

	private static final int DEFAULT = 10;

	/**
	 * By the field of the facets: what {@code facet.name} calls it, and where it stands
	 * in a film.
	 */
	private static final Map<String, Kept> KEPT = Map.of("directors", new Kept("director", "directors"), "countries",
			new Kept("country", "countries"), "genres", new Kept("genre", "genres"));

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
			case "languages" -> counted(member, "a.language", "a.language");
			case "articles" -> counted(member, "a.name", "a.name");
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
		if (isAll()) {
			return list(member, Sql
				.of("(select value, films as count, key from facet where name = '%s' order by films desc, key limit %d)"
					.formatted(kept.name(), size(member))), "count desc, key", size(member));
		}
		String values = "cross join lateral unnest(%1$s.%2$s, string_to_array(btrim(%1$s.%2$s_folded, E'\\n'), E'\\n')) v (value, key)"
			.formatted(this.row.alias(), kept.column());
		return list(member,
				Sql.format(
						"(select min(v.value collate \"C\") as value, count(*) as count, v.key %s"
								+ " group by v.key order by count(*) desc, v.key limit %s)",
						this.list.fromJoined(this.type, this.row, values), size(member)),
				"count desc, key", size(member));
	}

	private Sql counted(Selected member, String value, String key) {
		String listings = "join listing l on l.film_id = %s.id join article a on a.id = l.article_id and %s is not null"
			.formatted(this.row.alias(), key);
		return list(member,
				Sql.format(
						"(select %s as value, count(distinct l.film_id) as count, %s as key %s"
								+ " group by %s order by count(distinct l.film_id) desc, %s limit %s)",
						value, key, this.list.fromJoined(this.type, this.row, listings), key, key, size(member)),
				"count desc, key", size(member));
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
	 * @param column the column of films
	 */
	private record Kept(String name, String column) {
	}

}
