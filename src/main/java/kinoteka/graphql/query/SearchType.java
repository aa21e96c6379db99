package kinoteka.graphql.query;

import java.util.List;
import java.util.Objects;

/** What words are found in. */
final class SearchType {

	private static final int SUGGESTIONS = 10;

	/** Words seldom stand in a piece of text more often. */
	private static final int HITS = 5;

	private static final Ordering BEST_FIRST = Ordering.of("hits", new Ordering.Key("{}.relevance", "real", true),
			Ordering.Key.ascending("{}.kind", "text"), Ordering.Key.ascending("{}.id::text", "text"));

	private SearchType() {
	}

	static SqlType hit() {
		return new SqlType("SearchHit", "").columns("field", "relevance")
			.field("node", SearchType::node)
			.field("snippet", (field, parent, compiler) -> {
				Row row = compiler.row(parent.times());
				return Sql.format("(select %s from %s %s)", compiler.object(field, row),
						parent.in("search_snippet(searched_text({}.kind, {}.id, {}.field), {}.words)"), row.alias());
			});
	}

	static SqlType snippet() {
		return new SqlType("Snippet", "").columns("text").field("hits", (field, parent, compiler) -> {
			Row row = compiler.row(parent.times() * HITS);
			return Sql.format("(select coalesce(json_agg(%s), '[]') from %s %s (start, \"end\"))",
					compiler.object(field, row), parent.in("unnest({}.starts, {}.ends)"), row.alias());
		});
	}

	static SqlType range() {
		return new SqlType("Range", "").columns("start").value("end", "{}.\"end\"");
	}

	static SqlType suggestion() {
		return new SqlType("Suggestion", "").columns("text", "kind", "key").value("filmCount", "{}.films");
	}

	static void query(SqlType query) {
		query.connection("search", SearchType::hits).field("suggest", SearchType::suggest);
	}

	private static Sql node(Selected field, Row parent, Compiler compiler) {
		List<Sql> cases = List.of(NodeType.FILM, NodeType.FACT, NodeType.ARTICLE)
			.stream()
			.map((type) -> Sql.format("when '%s' then %s", type.name(),
					NodeFields.object(field, type, Sql.of(parent.in("{}.id")), compiler, parent.times())))
			.toList();
		return Sql.format("case %s %s end", parent.in("{}.kind"), Sql.join(" ", cases));
	}

	private static RowList hits(Selected field, Row parent, Row row, Compiler compiler) {
		Input words = Objects.requireNonNull(compiler.argument(field, "text"));
		return new RowList(
				Sql.format("(select found.*, asked.words from (select %s as words) asked"
						+ " cross join lateral search_library(asked.words) found)", words.text()),
				List.of(), BEST_FIRST, null);
	}

	private static Sql suggest(Selected field, Row parent, Compiler compiler) {
		Input words = Objects.requireNonNull(compiler.argument(field, "text"));
		Object first = compiler.decide((variables) -> field.argument("first", variables));
		int size = (first != null) ? Page.size("first", first) : SUGGESTIONS;
		Row row = compiler.row(size);
		return Sql.format("(select coalesce(json_agg(%s), '[]') from search_suggestions(%s, %s) %s)",
				compiler.object(field, row), words.text(), size, row.alias());
	}

}
