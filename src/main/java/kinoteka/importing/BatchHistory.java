package kinoteka.importing;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/**
 * What Spring Batch keeps of runs for itself, changed through its own repository only.
 */
@Component
class BatchHistory {

	private static final String JOB = "import";

	private static final int MOST = 100;

	private final JobRepository repository;

	BatchHistory(JobRepository repository) {
		this.repository = repository;
	}

	/** Says that the jobs of runs that died have failed. */
	void fail(Collection<Integer> runs) {
		for (JobExecution execution : this.repository.findRunningJobExecutions(JOB)) {
			Long run = execution.getJobParameters().getLong(ImportJobConfiguration.RUN);
			if (run != null && runs.contains(run.intValue())) {
				execution.getStepExecutions()
					.stream()
					.filter((step) -> step.getStatus().isRunning())
					.forEach(this::fail);
				execution.setStatus(BatchStatus.FAILED);
				execution.setExitStatus(ExitStatus.FAILED);
				execution.setEndTime(LocalDateTime.now(ZoneId.systemDefault()));
				this.repository.update(execution);
			}
		}
	}

	private void fail(StepExecution step) {
		step.setStatus(BatchStatus.FAILED);
		step.setExitStatus(ExitStatus.FAILED);
		step.setEndTime(LocalDateTime.now(ZoneId.systemDefault()));
		this.repository.update(step);
	}

	/** Forgets all but the latest jobs. */
	void forget(int kept) {
		List<JobInstance> old = this.repository.getJobInstances(JOB, kept, MOST);
		old.stream().filter((instance) -> !isRunning(instance)).forEach(this.repository::deleteJobInstance);
	}

	private boolean isRunning(JobInstance instance) {
		return this.repository.getJobExecutions(instance).stream().anyMatch(JobExecution::isRunning);
	}

}
