package kinoteka.graphql.query;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Import runs, and what they did with articles. */
final class ImportType {

	private static final Ordering NEWEST_FIRST = Ordering.of("runs from the newest",
			new Ordering.Key("{}.id", "integer", true));

	/** What could not be taken first. */
	private static final Ordering QUARANTINED_FIRST = Ordering.of("outcomes",
			Ordering.Key.ascending("case {}.outcome when 'QUARANTINED' then 0 else 1 end", "integer"),
			Ordering.Key.ascending("{}.article", "text"));

	private ImportType() {
	}

	static SqlType run() {
		return new SqlType("ImportRun", "kept_import_run").value("number", "{}.id")
			.columns("kind", "undoes", "status", "reason")
			.moment("startedAt", "started_at")
			.moment("finishedAt", "finished_at")
			.part("counts")
			.connection("outcomes", RowListing.where(QUARANTINED_FIRST, "{}.run_id = {parent}.id", ""));
	}

	static SqlType counts() {
		SqlType counts = new SqlType("OutcomeCounts", "").columns("unchanged", "skipped");
		Stream.of("created", "updated", "renamed", "removed", "quarantined")
			.forEach((outcome) -> counts.value(outcome,
					"(select count(*) from import_outcome o where o.run_id = {}.id and o.outcome = '%s')"
						.formatted(outcome.toUpperCase(Locale.ROOT))));
		return counts;
	}

	static SqlType outcome() {
		return new SqlType("ImportOutcome", "import_outcome").value("articleName", "{}.article")
			.columns("outcome", "reason", "renamedFrom", "revision", "replaced", "filmsBefore", "filmsAfter",
					"filmsCame", "filmsWent", "filmsChanged", "factsCame", "factsWent", "errors", "warnings", "infos")
			.one("article", "{}.id = {parent}.article_id");
	}

	static void query(SqlType query) {
		query.connection("importRuns", RowListing.all(NEWEST_FIRST, "(select count(*) from kept_import_run)"))
			.field("importRun", (field, row, compiler) -> {
				Input number = Objects.requireNonNull(compiler.argument(field, "number"));
				Row run = compiler.row(1);
				return Sql.format("(select %s from kept_import_run %s where %s.id = %s)", compiler.object(field, run),
						run.alias(), run.alias(), number.parameter("integer", (value) -> value));
			});
	}

}
