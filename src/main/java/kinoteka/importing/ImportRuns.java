package kinoteka.importing;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The life of runs: the table {@code import_run}.
 *
 * <p>
 * A running run holds an advisory lock on its id, in a database session of its own. The
 * lock ends with the process, whatever ends it. So a run is known to be dead by its lock,
 * and never by a guess.
 */
@Component
class ImportRuns {

	/** "runs", as the four bytes of a number: the first half of the locks' keys. */
	static final int LOCKS = 0x72756e73;

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
	LiveRun begin(ImportRun.Kind kind, @Nullable Integer undoes) {
		int id = this.jdbc.sql("select nextval('import_run_id_seq')").query(Integer.class).single();
		LiveRun run = new LiveRun(id, this.dataSource);
		try {
			run.lock();
			this.aggregates.insert(ImportRun.begun(id, kind, undoes));
			return run;
		}
		catch (SQLException ex) {
			run.close();
			throw new CannotGetJdbcConnectionException("The database cannot be reached", ex);
		}
		catch (RuntimeException ex) {
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

	/** A kept run; the last one that changed something if none is asked for. */
	Optional<ImportRun> find(@Nullable Integer asked) {
		return (asked == null) ? this.repository.findLastThatChangedSomething() : this.repository.findById(asked);
	}

	/** The latest runs, the last one first. */
	List<ImportRun> latest(int most) {
		return this.repository.findAllByKindNotOrderByIdDesc(ImportRun.Kind.DRY_RUN, Limit.of(most));
	}

}
