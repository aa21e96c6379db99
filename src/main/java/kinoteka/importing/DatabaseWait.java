package kinoteka.importing;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * A run's patience with a database that goes away. It begins anew whenever the run got
 * farther than before, so that a database that always ends at the same place is not
 * waited for without end.
 */
final class DatabaseWait {

	private static final Log logger = LogFactory.getLog(DatabaseWait.class);

	private static final int PAUSE_MILLIS = 200;

	private final Callable<Integer> progress;

	private final Duration patience;

	private final StopSignal stopSignal;

	private long since;

	private int farthest = -1;

	/**
	 * Begins.
	 * @param progress asks the database how far the run has got, 0 or more
	 * @param patience how long it is waited for
	 * @param stopSignal ends the waiting
	 */
	DatabaseWait(Callable<Integer> progress, Duration patience, StopSignal stopSignal) {
		this.progress = progress;
		this.patience = patience;
		this.stopSignal = stopSignal;
		this.since = System.nanoTime();
	}

	/** Does something that may be done again, until the database was there for it. */
	void patiently(Runnable work) {
		patiently(() -> {
			work.run();
			return true;
		});
	}

	/** Answers something that may be asked again. */
	<T> T patiently(Supplier<T> question) {
		while (true) {
			try {
				return question.get();
			}
			catch (RuntimeException ex) {
				if (!DatabaseFailure.isGone(ex)) {
					throw ex;
				}
			}
			untilBack();
		}
	}

	/** Waits until the database is back. */
	void untilBack() {
		long begun = System.nanoTime();
		logger.warn("The database has gone away. It is waited for up to " + this.patience.toSeconds()
				+ " s, which is kinoteka.import.wait-for-database.");
		int done = done();
		while (done < 0) {
			endIf(!this.stopSignal.isRunning() || isOver(begun));
			pause();
			done = done();
		}
		this.since = (done > this.farthest) ? begun : this.since;
		endIf(done <= this.farthest && isOver(this.since));
		this.farthest = Math.max(done, this.farthest);
		logger.info("The database is back: the import goes on.");
	}

	/** How far the run has got; less than nothing if the database does not say. */
	private int done() {
		try {
			return this.progress.call();
		}
		catch (Exception ex) {
			logger.debug("The database is still away", ex);
			return -1;
		}
	}

	private boolean isOver(long begun) {
		return System.nanoTime() - begun > this.patience.toNanos();
	}

	private void endIf(boolean over) {
		if (over) {
			throw new DatabaseGoneException(this.patience);
		}
	}

	/** Nothing tells when a database is back: it has to be asked again. */
	private void pause() {
		try {
			Thread.sleep(PAUSE_MILLIS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new DatabaseGoneException(this.patience);
		}
	}

}
