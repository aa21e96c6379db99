package kinoteka.importing;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

import io.micrometer.core.instrument.MeterRegistry;
import kinoteka.catalogue.Catalogue;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs imports. Two of them may run at once, in one process or in many: the catalogue
 * lets their chunks take turns.
 */
@Component
class Imports {

	private static final Log logger = LogFactory.getLog(Imports.class);

	private static final int SHOWN = 50;

	private final JobOperator operator;

	private final Job importJob;

	private final ImportRuns runs;

	private final Catalogue catalogue;

	private final StopSignal stopSignal;

	private final JsonMapper json;

	private final MeterRegistry meters;

	Imports(JobOperator operator, Job importJob, ImportRuns runs, Catalogue catalogue, StopSignal stopSignal,
			JsonMapper json, MeterRegistry meters) {
		this.operator = operator;
		this.importJob = importJob;
		this.runs = runs;
		this.catalogue = catalogue;
		this.stopSignal = stopSignal;
		this.json = json;
		this.meters = meters;
	}

	/**
	 * Imports files, and the files in folders.
	 * @param paths files and folders that exist
	 * @return how it went
	 */
	ImportReport run(List<Path> paths) {
		this.stopSignal.run().lock();
		try (ImportRuns.LiveRun run = this.runs.begin()) {
			this.runs.abandonTheDead();
			String reason = run(run.id(), paths);
			if (reason == null) {
				// The database may notice only now that a process has died.
				this.runs.abandonTheDead();
			}
			return report(run.id(), reason);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The database cannot be reached: " + ex.getMessage(), ex);
		}
		finally {
			this.stopSignal.run().unlock();
		}
	}

	/** Why the run did not finish; null if it did. */
	private @Nullable String run(int run, List<Path> paths) {
		try {
			JobExecution execution = this.operator.start(this.importJob, parameters(run, paths));
			return close(run, execution);
		}
		catch (JobExecutionException | RuntimeException ex) {
			return fail(run, ex);
		}
	}

	private @Nullable String close(int run, JobExecution execution) {
		if (execution.getStatus() == BatchStatus.COMPLETED) {
			this.runs.finish(run, "COMPLETED", null);
			return null;
		}
		if (execution.getStatus() == BatchStatus.STOPPED) {
			this.runs.finish(run, "STOPPED", null);
			return "It was stopped. Start it again: what is done is not done twice.";
		}
		List<Throwable> failures = execution.getAllFailureExceptions();
		return fail(run, failures.isEmpty() ? new IllegalStateException(execution.toString()) : failures.getFirst());
	}

	private String fail(int run, Throwable failure) {
		logger.debug("Import run " + run + " failed", failure);
		String reason = String.valueOf(NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
		try {
			this.runs.finish(run, "FAILED", reason);
		}
		catch (RuntimeException ex) {
			logger.debug("The failure of import run " + run + " could not be noted", ex);
		}
		return reason;
	}

	private ImportReport report(int run, @Nullable String reason) {
		ImportReport report = new ImportReport(run, reason, this.runs.counts(run), this.runs.quarantined(run, SHOWN),
				this.catalogue.size());
		report.counts()
			.forEach((kind, count) -> this.meters
				.counter("kinoteka.import.articles", "outcome", kind.name().toLowerCase(Locale.ROOT))
				.increment(count));
		return report;
	}

	private JobParameters parameters(int run, List<Path> paths) {
		List<String> absolute = paths.stream().map((path) -> path.toAbsolutePath().toString()).toList();
		return new JobParametersBuilder().addLong(ImportJobConfiguration.RUN, (long) run)
			.addString(ImportJobConfiguration.PATHS, this.json.writeValueAsString(absolute), false)
			.toJobParameters();
	}

}
