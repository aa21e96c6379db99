package kinoteka.importing;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

import kinoteka.catalogue.Change;
import kinoteka.catalogue.Difference;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
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

	private static final Log logger = LogFactory.getLog(ImportRuns.class);

	/** "runs", as the four bytes of a number: the first half of the locks' keys. */
	private static final int LOCKS = 0x72756e73;

	private static final String NOTE = """
			insert into import_outcome (run_id, article, outcome, reason, renamed_from, origin_before, article_id, replaced, revision,
				films_before, films_after, films_came, films_went, films_changed, facts_came, facts_went)
			select :run, * from unnest(:articles::text[], :outcomes::text[], :reasons::text[], :renamedFrom::text[],
				:originsBefore::text[], :ids::uuid[], :replaced::integer[], :revisions::integer[], :filmsBefore::integer[],
				:filmsAfter::integer[], :filmsCame::integer[], :filmsWent::integer[], :filmsChanged::integer[],
				:factsCame::integer[], :factsWent::integer[])
			""";

	private final DataSource dataSource;

	private final JdbcClient jdbc;

	private final JdbcAggregateOperations aggregates;

	private final ImportRunRepository repository;

	private final BatchHistory batch;

	private final ImportSettings settings;

	ImportRuns(DataSource dataSource, JdbcClient jdbc, JdbcAggregateOperations aggregates,
			ImportRunRepository repository, BatchHistory batch, ImportSettings settings) {
		this.dataSource = dataSource;
		this.jdbc = jdbc;
		this.aggregates = aggregates;
		this.repository = repository;
		this.batch = batch;
		this.settings = settings;
	}

	/**
	 * Begins a run.
	 * @param kind what it is to do
	 * @param undoes the run that it takes back; null for others
	 * @return the run; closing it says that it is no longer alive
	 */
	LiveRun begin(ImportRun.Kind kind, @Nullable Integer undoes) throws SQLException {
		int id = this.jdbc.sql("select nextval('import_run_id_seq')").query(Integer.class).single();
		LiveRun run = new LiveRun(id, this.dataSource);
		try {
			run.lock();
			this.aggregates.insert(ImportRun.begun(id, kind, undoes));
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
		dead.forEach((id) -> finish(id, ImportRun.Status.ABANDONED, "Its process ended before it did."));
		if (!dead.isEmpty()) {
			this.batch.fail(dead);
		}
	}

	void finish(int run, ImportRun.Status status, @Nullable String reason) {
		this.jdbc.sql("""
				update import_run set status = :status, reason = :reason, finished_at = greatest(started_at, now())
				where id = :id and status = 'RUNNING'
				""").param("id", run).param("status", status.name()).param("reason", reason).update();
	}

	/**
	 * Prepares a run to look at everything again: what it noted stays, what it only
	 * counted is counted anew.
	 */
	@Transactional
	void lookAgain(int run) {
		this.jdbc.sql("update import_run set unchanged = 0, skipped = 0 where id = :run").param("run", run).update();
		this.batch.fail(List.of(run));
	}

	/** Forgets a run with all that was noted of it. */
	void forget(int run) {
		this.repository.deleteById(run);
	}

	/**
	 * Forgets the oldest runs, and what Spring Batch keeps of as many; one process at a
	 * time.
	 */
	@Transactional
	void forgetOld() {
		boolean mine = this.jdbc.sql("select pg_try_advisory_xact_lock(:locks, 0)")
			.param("locks", LOCKS)
			.query(Boolean.class)
			.single();
		if (!mine) {
			return;
		}
		this.jdbc.sql("""
				delete from import_run where status <> 'RUNNING' and id <= (
					select id from import_run order by id desc offset :kept limit 1)
				""").param("kept", this.settings.keptRuns()).update();
		this.batch.forget(this.settings.keptRuns());
	}

	/**
	 * Notes what became of articles, in the caller's transaction.
	 * @param run the run
	 * @param outcomes one for each article
	 */
	void note(int run, List<Outcome> outcomes) {
		List<Outcome> told = outcomes.stream().filter(Outcome::isTold).toList();
		this.jdbc.sql(NOTE)
			.param("run", run)
			.param("articles", column(told, (outcome) -> shorten(outcome.article())))
			.param("outcomes", column(told, Outcome::kind))
			.param("reasons", column(told, Outcome::reason))
			.param("renamedFrom", column(told, Outcome::renamedFrom))
			.param("originsBefore", column(told, Outcome::originBefore))
			.param("ids", column(told, (outcome) -> outcome.of(Change::article)))
			.param("replaced", column(told, (outcome) -> outcome.of(Change::replaced)))
			.param("revisions", column(told, (outcome) -> outcome.of(Change::revision)))
			.param("filmsBefore", column(told, (outcome) -> outcome.difference().filmsBefore()))
			.param("filmsAfter", column(told, (outcome) -> outcome.difference().filmsAfter()))
			.param("filmsCame", column(told, (outcome) -> outcome.difference().filmsCame()))
			.param("filmsWent", column(told, (outcome) -> outcome.difference().filmsWent()))
			.param("filmsChanged", column(told, (outcome) -> outcome.difference().filmsChanged()))
			.param("factsCame", column(told, (outcome) -> outcome.difference().factsCame()))
			.param("factsWent", column(told, (outcome) -> outcome.difference().factsWent()))
			.update();
		count(run, "unchanged", outcomes.stream().filter((one) -> one.kind() == Outcome.Kind.UNCHANGED).count());
		count(run, "skipped", outcomes.stream().filter((one) -> one.kind() == Outcome.Kind.SKIPPED).count());
	}

	private static @Nullable String[] column(List<Outcome> outcomes, Function<Outcome, @Nullable Object> cell) {
		return outcomes.stream().map((outcome) -> {
			Object value = cell.apply(outcome);
			return (value != null) ? value.toString() : null;
		}).toArray(String[]::new);
	}

	private void count(int run, String column, long more) {
		if (more > 0) {
			this.jdbc.sql("update import_run set %1$s = %1$s + :more where id = :run".formatted(column))
				.param("run", run)
				.param("more", more)
				.update();
		}
	}

	/** A kept run; the last one that changed something if none is asked for. */
	Optional<ImportRun> find(@Nullable Integer asked) {
		return (asked == null) ? this.repository.findLastThatChangedSomething() : this.repository.findById(asked);
	}

	/** The latest runs, the last one first. */
	List<ImportRun> latest(int most) {
		return this.repository.findAllByKindNotOrderByIdDesc(ImportRun.Kind.DRY_RUN, Limit.of(most));
	}

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
	List<Outcome> outcomes(int run, int limit) {
		return this.jdbc.sql("""
				select * from import_outcome where run_id = :run
				order by outcome <> 'QUARANTINED', article limit :limit
				""").param("run", run).param("limit", limit).query(ImportRuns::outcome).list();
	}

	private static Outcome outcome(ResultSet row, int number) throws SQLException {
		String name = row.getString("article");
		Outcome.Kind kind = Outcome.Kind.valueOf(row.getString("outcome"));
		if (kind == Outcome.Kind.QUARANTINED) {
			return Outcome.quarantined(name, row.getString("reason"));
		}
		Difference difference = new Difference(row.getInt("films_before"), row.getInt("films_after"),
				row.getInt("films_came"), row.getInt("films_went"), row.getInt("films_changed"),
				row.getInt("facts_came"), row.getInt("facts_went"));
		Change change = new Change(Change.Kind.valueOf(kind.name()), row.getObject("article_id", UUID.class),
				row.getObject("replaced", Integer.class), row.getObject("revision", Integer.class), difference);
		return new Outcome(name, kind, null, row.getString("renamed_from"), row.getString("origin_before"), change);
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

	/**
	 * A run that is going on. It holds its lock in a session of its own, and takes it
	 * again in another if something ends that one.
	 */
	static final class LiveRun implements AutoCloseable {

		private static final int PATIENCE = 5;

		private final int id;

		private final DataSource dataSource;

		private @Nullable Connection session;

		private LiveRun(int id, DataSource dataSource) {
			this.id = id;
			this.dataSource = dataSource;
		}

		int id() {
			return this.id;
		}

		/** Asks the session whether it lives, which also keeps it from being idle. */
		synchronized void renew() throws SQLException {
			if (this.session != null && !this.session.isValid(PATIENCE)) {
				this.session.close();
				lock();
			}
		}

		private synchronized void lock() throws SQLException {
			this.session = this.dataSource.getConnection();
			call(this.session, "select pg_advisory_lock(?, ?)");
		}

		/** Whatever became of the session: how the run ended has been noted before. */
		@Override
		public synchronized void close() {
			try (Connection held = this.session) {
				this.session = null;
				if (held != null) {
					call(held, "select pg_advisory_unlock(?, ?)");
				}
			}
			catch (SQLException ex) {
				logger.debug("The session of run " + this.id + " had ended before", ex);
			}
		}

		private void call(Connection session, String function) throws SQLException {
			try (PreparedStatement statement = session.prepareStatement(function)) {
				statement.setInt(1, LOCKS);
				statement.setInt(2, this.id);
				statement.execute();
			}
		}

	}

}
