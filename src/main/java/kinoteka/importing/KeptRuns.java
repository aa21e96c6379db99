package kinoteka.importing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import kinoteka.catalogue.Keyset;
import kinoteka.catalogue.Ordering;
import kinoteka.catalogue.Page;
import kinoteka.catalogue.Slice;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * The questions that can be asked about the runs that are kept; dry runs are not among
 * them.
 */
@Repository
public class KeptRuns {

	/** The newest first. */
	public static final Ordering NEWEST_FIRST = new Ordering("import runs",
			List.of(new Ordering.Column("r.id", Integer.class)), true);

	/** What could not be taken first, then by the article's name. */
	public static final Ordering QUARANTINED_FIRST = new Ordering("import outcomes",
			List.of(new Ordering.Column("case o.outcome when 'QUARANTINED' then 0 else 1 end", Integer.class),
					new Ordering.Column("o.article", String.class)),
			false);

	private static final RowMapper<ImportRun> RUN = new DataClassRowMapper<>(ImportRun.class);

	private static final RowMapper<ImportOutcome> OUTCOME = new DataClassRowMapper<>(ImportOutcome.class);

	private final JdbcClient jdbc;

	KeptRuns(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The run with a number.
	 * @param number the number
	 * @return the run, if it is kept
	 */
	public Optional<ImportRun> withNumber(int number) {
		return this.jdbc.sql("select r.* from import_run r where r.id = :number and r.kind <> 'DRY_RUN'")
			.param("number", number)
			.query(RUN)
			.optional();
	}

	/**
	 * How many runs are kept.
	 * @return the number
	 */
	public int count() {
		return this.jdbc.sql("select count(*) from import_run where kind <> 'DRY_RUN'").query(Integer.class).single();
	}

	/**
	 * A slice of all runs, {@link #NEWEST_FIRST}.
	 * @param slice which runs
	 * @return the page
	 */
	public Page<ImportRun> page(Slice slice) {
		Keyset keyset = new Keyset(NEWEST_FIRST, slice);
		String sql = """
				select r.*, %s
				from import_run r%s
				order by %s limit :limit
				""".formatted(keyset.columns(), keyset.where("r.kind <> 'DRY_RUN'"), keyset.order());
		return keyset.page(this.jdbc.sql(sql).params(keyset.parameters()).query(keyset.entries(RUN)).list());
	}

	/**
	 * What some runs did, in numbers.
	 * @param runs the numbers of the runs
	 * @return the counts of those that are kept, by number
	 */
	public Map<Integer, OutcomeCounts> counts(Collection<Integer> runs) {
		return this.jdbc.sql("""
				select r.id as run_id, count(*) filter (where o.outcome = 'CREATED') as created,
					count(*) filter (where o.outcome = 'UPDATED') as updated,
					count(*) filter (where o.outcome = 'RENAMED') as renamed,
					count(*) filter (where o.outcome = 'REMOVED') as removed,
					count(*) filter (where o.outcome = 'QUARANTINED') as quarantined, r.unchanged, r.skipped
				from import_run r left join import_outcome o on o.run_id = r.id
				where r.id = any(:runs) group by r.id
				""")
			.param("runs", numbers(runs))
			.query(OutcomeCounts.class)
			.list()
			.stream()
			.collect(Collectors.toMap(OutcomeCounts::runId, Function.identity()));
	}

	/**
	 * The same slice of what each of many runs did, {@link #QUARANTINED_FIRST}, in one
	 * statement.
	 * @param runs the numbers of the runs
	 * @param slice which outcomes of each run
	 * @return a page for each run
	 */
	public Map<Integer, Page<ImportOutcome>> outcomes(Collection<Integer> runs, Slice slice) {
		Keyset keyset = new Keyset(QUARANTINED_FIRST, slice);
		String sql = """
				select o.*
				from unnest(:runs) as r (id) cross join lateral (
					select o.*, %s
					from import_outcome o%s
					order by %s limit :limit) o
				order by o.run_id, %s
				""".formatted(keyset.columns(), keyset.where("o.run_id = r.id"), keyset.order(), keyset.order());
		Map<Integer, List<Page.Entry<ImportOutcome>>> rows = this.jdbc.sql(sql)
			.params(keyset.parameters())
			.param("runs", numbers(runs))
			.query(keyset.entries(OUTCOME))
			.list()
			.stream()
			.collect(Collectors.groupingBy((entry) -> entry.item().runId()));
		return runs.stream()
			.collect(Collectors.toMap(Function.identity(), (run) -> keyset.page(rows.getOrDefault(run, List.of()))));
	}

	private static SqlArrayValue numbers(Collection<Integer> runs) {
		return new SqlArrayValue("integer", runs.toArray());
	}

}
