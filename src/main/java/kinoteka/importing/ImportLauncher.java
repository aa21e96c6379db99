package kinoteka.importing;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Starts the import job of a run, and starts it anew when the database went away and is
 * back: in a transaction that is broken nothing can be tried again. The job looks at
 * everything once more, but for what the run has noted.
 */
@Component
class ImportLauncher {

	private final JobOperator operator;

	private final Job job;

	private final ImportRuns runs;

	private final JsonMapper json;

	ImportLauncher(JobOperator operator, Job importJob, ImportRuns runs, JsonMapper json) {
		this.operator = operator;
		this.job = importJob;
		this.runs = runs;
		this.json = json;
	}

	/**
	 * Does the job of a run.
	 * @param run the run's number
	 * @param order what to do
	 * @param wait has the patience for the database
	 * @return how the last start ended
	 */
	JobExecution launch(int run, ImportOrder order, DatabaseWait wait) throws JobExecutionException {
		for (long start = 1;; start++) {
			try {
				JobExecution execution = start(run, start, order);
				if (execution.getStatus() == BatchStatus.COMPLETED || !isCutOff(execution)) {
					return execution;
				}
			}
			catch (RuntimeException ex) {
				if (!DatabaseFailure.isGone(ex)) {
					throw ex;
				}
			}
			wait.untilBack();
		}
	}

	private JobExecution start(int run, long start, ImportOrder order) throws JobExecutionException {
		if (start > 1) {
			this.runs.lookAgain(run);
		}
		return this.operator.start(this.job, parameters(run, start, order));
	}

	private static boolean isCutOff(JobExecution execution) {
		return execution.getAllFailureExceptions().stream().anyMatch(DatabaseFailure::isGone);
	}

	private JobParameters parameters(int run, long start, ImportOrder order) {
		return new JobParametersBuilder().addLong(ImportJobConfiguration.RUN, (long) run)
			.addLong(ImportJobConfiguration.START, start)
			.addString(ImportJobConfiguration.ORDER, this.json.writeValueAsString(order), false)
			.toJobParameters();
	}

}
