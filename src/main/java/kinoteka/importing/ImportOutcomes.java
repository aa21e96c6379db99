package kinoteka.importing;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import kinoteka.catalogue.TableCopy;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What runs did with articles: the table {@code import_outcome}, and their counts. */
@Component
class ImportOutcomes {

	private static final RowMapper<ImportOutcome> ROW = new DataClassRowMapper<>(ImportOutcome.class);

	private final JdbcClient jdbc;

	private final TableCopy<ImportOutcome> rows;

	ImportOutcomes(JdbcClient jdbc, JdbcOperations operations) {
		this.jdbc = jdbc;
		this.rows = new TableCopy<>(operations, ImportOutcome.class);
	}

	/**
	 * Notes what became of articles, in the caller's transaction.
	 * @param run the run
	 * @param outcomes one for each article
	 */
	void note(int run, List<Outcome> outcomes) {
		this.rows.add(outcomes.stream().filter(Outcome::isTold).map((outcome) -> outcome.row(run)).toList());
		count(run, "unchanged", outcomes.stream().filter((one) -> one.kind() == Outcome.Kind.UNCHANGED).count());
		count(run, "skipped", outcomes.stream().filter((one) -> one.kind() == Outcome.Kind.SKIPPED).count());
	}

	private void count(int run, String column, long more) {
		if (more > 0) {
			this.jdbc.sql("update import_run set %1$s = %1$s + :more where id = :run".formatted(column))
				.param("run", run)
				.param("more", more)
				.update();
		}
	}

	/** How many articles a run did what with. */
	Map<Outcome.Kind, Integer> counts(int run) {
		Map<Outcome.Kind, Integer> counts = new EnumMap<>(Outcome.Kind.class);
		this.jdbc.sql("""
				select outcome, count(*) from import_outcome where run_id = :run group by outcome
				union all select 'UNCHANGED', unchanged from import_run where id = :run and unchanged > 0
				union all select 'SKIPPED', skipped from import_run where id = :run and skipped > 0
				""").param("run", run).query((row) -> {
			counts.put(Outcome.Kind.valueOf(row.getString(1)), row.getInt(2));
		});
		return counts;
	}

	/**
	 * What a run did, those that it could not take first; what it left alone is not among
	 * it.
	 */
	List<Outcome> of(int run, int limit) {
		return this.jdbc.sql("""
				select * from import_outcome where run_id = :run
				order by outcome <> 'QUARANTINED', article limit :limit
				""").param("run", run).param("limit", limit).query(ROW).list().stream().map(Outcome::of).toList();
	}

	/** The names of the articles whose outcome a run has noted. */
	Set<String> noted(int run) {
		return this.jdbc.sql("select article from import_outcome where run_id = :run")
			.param("run", run)
			.query((row, number) -> row.getString(1))
			.set();
	}

	/** The names that articles had before a run renamed them. */
	List<String> renamed(int run) {
		return this.jdbc.sql("select renamed_from from import_outcome where run_id = :run and outcome = 'RENAMED'")
			.param("run", run)
			.query((row, number) -> row.getString(1))
			.list();
	}

	/**
	 * Index entries have a limit; only a name that was refused for its length is cut. Two
	 * names stay two.
	 */
	static String shorten(String name) {
		if (name.getBytes(StandardCharsets.UTF_8).length <= ArrivalProcessor.LONGEST_NAME) {
			return name;
		}
		String kept = name.substring(0,
				name.offsetByCodePoints(0, Math.min(200, name.codePointCount(0, name.length()))));
		return kept + "… " + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
	}

}
