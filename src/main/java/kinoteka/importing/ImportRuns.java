package kinoteka.importing;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tables {@code import_run} and {@code import_outcome}.
 *
 * <p>
 * A running run holds an advisory lock on its id, in a database session of its own. The
 * lock ends with the process, whatever ends it. So a run is known to be dead by its lock,
 * and never by a guess.
 */
@Component
class ImportRuns {

	/** "runs", as the four bytes of a number: the first half of the locks' keys. */
	private static final int LOCKS = 0x72756e73;

	private final DataSource dataSource;

	private final JdbcClient jdbc;

	ImportRuns(DataSource dataSource, JdbcClient jdbc) {
		this.dataSource = dataSource;
		this.jdbc = jdbc;
	}

	/**
	 * Begins a run.
	 * @return the run; closing it says that it is no longer alive
	 */
	LiveRun begin() throws SQLException {
		int id = this.jdbc.sql("select nextval('import_run_id_seq')").query(Integer.class).single();
		LiveRun run = new LiveRun(id, this.dataSource.getConnection());
		try {
			run.lock();
			this.jdbc.sql("insert into import_run (id, started_at, status) values (:id, now(), 'RUNNING')")
				.param("id", id)
				.update();
			return run;
		}
		catch (SQLException | RuntimeException ex) {
			run.close();
			throw ex;
		}
	}

	/**
	 * Closes the books of runs whose process died. The job repository's own
	 * {@code recover()} would also fail those that live.
	 */
	@Transactional
	void abandonTheDead() {
		List<Integer> dead = this.jdbc.sql("""
				with open as materialized (select id from import_run where status = 'RUNNING')
				select id from open where pg_try_advisory_xact_lock(:locks, id)
				""").param("locks", LOCKS).query((row, number) -> row.getInt(1)).list();
		dead.forEach((id) -> {
			finish(id, "ABANDONED", "Its process ended before it did.");
			failJob(id);
		});
	}

	void finish(int run, String status, @Nullable String reason) {
		this.jdbc.sql("""
				update import_run set status = :status, reason = :reason, finished_at = greatest(started_at, now())
				where id = :id and status = 'RUNNING'
				""").param("id", run).param("status", status).param("reason", reason).update();
	}

	/**
	 * Notes what became of articles, in the caller's transaction.
	 * @param run the run
	 * @param outcomes one for each article
	 */
	void note(int run, List<Outcome> outcomes) {
		this.jdbc.sql("""
				insert into import_outcome (run_id, article, outcome, reason)
				select :run, * from unnest(:articles::text[], :outcomes::text[], :reasons::text[])
				""")
			.param("run", run)
			.param("articles", outcomes.stream().map((outcome) -> shorten(outcome.article())).toArray(String[]::new))
			.param("outcomes", outcomes.stream().map((outcome) -> outcome.kind().name()).toArray(String[]::new))
			.param("reasons", outcomes.stream().map(Outcome::reason).toArray(String[]::new))
			.update();
	}

	Map<Outcome.Kind, Integer> counts(int run) {
		Map<Outcome.Kind, Integer> counts = new EnumMap<>(Outcome.Kind.class);
		this.jdbc.sql("select outcome, count(*) from import_outcome where run_id = :run group by outcome")
			.param("run", run)
			.query((row) -> {
				counts.put(Outcome.Kind.valueOf(row.getString(1)), row.getInt(2));
			});
		return counts;
	}

	List<Outcome> quarantined(int run, int limit) {
		return this.jdbc.sql("""
				select article, reason from import_outcome where run_id = :run and outcome = 'QUARANTINED'
				order by article limit :limit
				""")
			.param("run", run)
			.param("limit", limit)
			.query((row, number) -> new Outcome(row.getString(1), Outcome.Kind.QUARANTINED, row.getString(2)))
			.list();
	}

	private void failJob(int run) {
		for (String table : List.of("batch_step_execution", "batch_job_execution")) {
			this.jdbc.sql("update " + table + """
					 set status = 'FAILED', exit_code = 'FAILED', end_time = localtimestamp, version = version + 1
					where status in ('STARTING', 'STARTED', 'STOPPING') and job_execution_id in (
						select job_execution_id from batch_job_execution_params
						where parameter_name = 'run' and parameter_value = :run)
					""").param("run", Integer.toString(run)).update();
		}
	}

	/**
	 * Index entries have a limit; only a name that was refused for its length is cut. Two
	 * names stay two.
	 */
	private static String shorten(String name) {
		if (name.getBytes(StandardCharsets.UTF_8).length <= ArrivalProcessor.LONGEST_NAME) {
			return name;
		}
		String kept = name.substring(0,
				name.offsetByCodePoints(0, Math.min(200, name.codePointCount(0, name.length()))));
		return kept + "… " + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * A run that is going on.
	 *
	 * @param id its id
	 * @param session the session that holds its lock
	 */
	record LiveRun(int id, Connection session) implements AutoCloseable {

		private void lock() throws SQLException {
			call("select pg_advisory_lock(?, ?)");
		}

		@Override
		public void close() throws SQLException {
			try (this.session) {
				call("select pg_advisory_unlock(?, ?)");
			}
		}

		private void call(String function) throws SQLException {
			try (PreparedStatement statement = this.session.prepareStatement(function)) {
				statement.setInt(1, LOCKS);
				statement.setInt(2, this.id);
				statement.execute();
			}
		}

	}

}
