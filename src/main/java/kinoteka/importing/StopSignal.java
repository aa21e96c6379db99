package kinoteka.importing;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.ThreadStepInterruptionPolicy;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Ends running imports when the application stops: after the chunk at hand, and before
 * the database is closed under them.
 */
@Component
class StopSignal extends ThreadStepInterruptionPolicy implements SmartLifecycle {

	private static final Duration PATIENCE = Duration.ofSeconds(25);

	private final ReentrantReadWriteLock runs = new ReentrantReadWriteLock();

	private volatile boolean stopped;

	/**
	 * Held by an import while it runs.
	 * @return the lock
	 */
	Lock run() {
		return this.runs.readLock();
	}

	@Override
	public void checkInterrupted(StepExecution step) throws JobInterruptedException {
		if (this.stopped) {
			step.setTerminateOnly();
		}
		super.checkInterrupted(step);
	}

	@Override
	public void start() {
		this.stopped = false;
	}

	@Override
	public void stop() {
		this.stopped = true;
		try {
			if (this.runs.writeLock().tryLock(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				this.runs.writeLock().unlock();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return !this.stopped;
	}

}
