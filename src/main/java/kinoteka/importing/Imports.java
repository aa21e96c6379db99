package kinoteka.importing;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;

import io.micrometer.core.instrument.MeterRegistry;
import kinoteka.catalogue.Catalogue;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs imports. Two of them may run at once, in one process or in many: the catalogue
 * lets their chunks take turns.
 */
@Component
class Imports {

	private static final Log logger = LogFactory.getLog(Imports.class);

	private static final int SHOWN = 50;

	private final ImportLauncher launcher;

	private final ImportRuns runs;

	private final ImportOutcomes outcomes;

	private final Catalogue catalogue;

	private final StopSignal stopSignal;

	private final ImportSettings settings;

	private final TransactionTemplate transactions;

	private final MeterRegistry meters;

	Imports(ImportLauncher launcher, ImportRuns runs, ImportOutcomes outcomes, Catalogue catalogue,
			StopSignal stopSignal, ImportSettings settings, TransactionTemplate transactions, MeterRegistry meters) {
		this.launcher = launcher;
		this.runs = runs;
		this.outcomes = outcomes;
		this.catalogue = catalogue;
		this.stopSignal = stopSignal;
		this.settings = settings;
		this.transactions = transactions;
		this.meters = meters;
	}

	/**
	 * Imports files, and the files in folders.
	 * @param paths files and folders that exist
	 * @return how it went
	 */
	ImportReport run(List<Path> paths) {
		return run(ImportOrder.of(paths));
	}

	/**
	 * Imports what was ordered.
	 * @param order what to do
	 * @return how it went
	 */
	ImportReport run(ImportOrder order) {
		ImportRun.Kind kind = order.dryRun() ? ImportRun.Kind.DRY_RUN : ImportRun.Kind.IMPORT;
		return run(kind, null, (run, wait) -> start(run.id(), order, wait), order);
	}

	/**
	 * Does something else than importing, as a run of its own.
	 * @param kind what it is
	 * @param undoes the run that it takes back; null for others
	 * @param work notes what it does under the run's number, in one transaction
	 * @return how it went
	 */
	ImportReport run(ImportRun.Kind kind, @Nullable Integer undoes, IntConsumer work) {
		return run(kind, undoes, (run, wait) -> {
			wait.patiently(() -> this.transactions.executeWithoutResult((status) -> work.accept(run.id())));
			wait.patiently(() -> this.runs.finish(run.id(), ImportRun.Status.COMPLETED, null));
			return null;
		}, ImportOrder.of(List.of()));
	}

	private ImportReport run(ImportRun.Kind kind, @Nullable Integer undoes,
			BiFunction<LiveRun, DatabaseWait, @Nullable String> work, ImportOrder order) {
		this.stopSignal.run().lock();
		try (LiveRun run = begin(kind, undoes); Pulse pulse = new Pulse(run)) {
			pulse.start();
			DatabaseWait wait = waitFor(() -> progress(run));
			String reason = attempt(run, wait, work);
			ImportReport report = wait.patiently(() -> close(run.id(), kind, reason, order));
			count(report);
			return report;
		}
		finally {
			this.stopSignal.run().unlock();
		}
	}

	/** One that the database noted without saying so holds no lock, and is abandoned. */
	private LiveRun begin(ImportRun.Kind kind, @Nullable Integer undoes) {
		return waitFor(() -> this.runs.latest(1).size()).patiently(() -> this.runs.begin(kind, undoes));
	}

	private DatabaseWait waitFor(Callable<Integer> progress) {
		return new DatabaseWait(progress, this.settings.waitForDatabase(), this.stopSignal);
	}

	/** How many articles the run is through with; it has its lock again. */
	private int progress(LiveRun run) throws SQLException {
		run.renew();
		return this.outcomes.counts(run.id()).values().stream().mapToInt(Integer::intValue).sum();
	}

	private ImportReport close(int run, ImportRun.Kind kind, @Nullable String reason, ImportOrder order) {
		if (reason == null) {
			// The database may notice only now that a process has died.
			this.runs.abandonTheDead();
			forgetOld();
		}
		ImportReport report = report(run, kind, reason, order);
		if (kind == ImportRun.Kind.DRY_RUN) {
			this.runs.forget(run);
		}
		return report;
	}

	/** What is kept too long does no harm to the run that is over. */
	private void forgetOld() {
		try {
			this.runs.forgetOld();
		}
		catch (RuntimeException ex) {
			logger.debug("Old runs could not be forgotten yet", ex);
		}
	}

	/** Why the run did not finish; null if it did. */
	private @Nullable String attempt(LiveRun run, DatabaseWait wait,
			BiFunction<LiveRun, DatabaseWait, @Nullable String> work) {
		try {
			wait.patiently(this.runs::abandonTheDead);
			return work.apply(run, wait);
		}
		catch (DatabaseGoneException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			return fail(run.id(), ex);
		}
	}

	private @Nullable String start(int run, ImportOrder order, DatabaseWait wait) {
		try {
			return finish(run, this.launcher.launch(run, order, wait), wait);
		}
		catch (JobExecutionException ex) {
			return fail(run, ex);
		}
	}

	private @Nullable String finish(int run, JobExecution execution, DatabaseWait wait) {
		if (execution.getStatus() == BatchStatus.COMPLETED) {
			wait.patiently(() -> this.runs.finish(run, ImportRun.Status.COMPLETED, null));
			return null;
		}
		if (execution.getStatus() == BatchStatus.STOPPED) {
			this.runs.finish(run, ImportRun.Status.STOPPED, null);
			return "It was stopped. Start it again: what is done is not done twice.";
		}
		return fail(run, failure(execution));
	}

	/** That a part of the job failed says less than why it did. */
	private static Throwable failure(JobExecution execution) {
		return execution.getAllFailureExceptions()
			.stream()
			.filter((failure) -> !(failure instanceof JobExecutionException))
			.findFirst()
			.orElseGet(() -> new IllegalStateException(execution.toString()));
	}

	private String fail(int run, Throwable failure) {
		logger.debug("Import run " + run + " failed", failure);
		String reason = DatabaseFailure.reason(failure);
		try {
			this.runs.finish(run, ImportRun.Status.FAILED, reason);
		}
		catch (RuntimeException ex) {
			logger.debug("The failure of import run " + run + " could not be noted", ex);
		}
		return reason;
	}

	private ImportReport report(int run, ImportRun.Kind kind, @Nullable String reason, ImportOrder order) {
		List<String> gone = (order.prune() || kind == ImportRun.Kind.REMOVE) ? List.of()
				: new GoneArticles(order.files(), this.settings.folder()).in(this.catalogue);
		return new ImportReport(run, kind, reason, this.outcomes.counts(run), this.outcomes.of(run, SHOWN), gone,
				this.catalogue.size());
	}

	private void count(ImportReport report) {
		report.counts()
			.forEach((outcome, count) -> this.meters
				.counter("kinoteka.import.articles", "outcome", outcome.name().toLowerCase(Locale.ROOT))
				.increment(count));
	}

}
