package kinoteka.importing;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * Renews the lock of a run that goes on: sessions that are idle too long are ended by
 * firewalls, poolers and the database.
 */
final class Pulse implements AutoCloseable {

	private static final Log logger = LogFactory.getLog(Pulse.class);

	private static final Duration EVERY = Duration.ofSeconds(15);

	private final ScheduledExecutorService timer = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("import-pulse").factory());

	private final LiveRun run;

	private @Nullable Future<?> beat;

	Pulse(LiveRun run) {
		this.run = run;
	}

	/** Begins to renew. */
	void start() {
		this.beat = this.timer.scheduleWithFixedDelay(this::renew, EVERY.toSeconds(), EVERY.toSeconds(),
				TimeUnit.SECONDS);
	}

	private void renew() {
		try {
			this.run.renew();
		}
		catch (SQLException | RuntimeException ex) {
			logger.debug("The lock of run " + this.run.id() + " could not be renewed yet", ex);
		}
	}

	@Override
	public void close() {
		if (this.beat != null) {
			this.beat.cancel(true);
		}
		this.timer.shutdownNow();
	}

}
