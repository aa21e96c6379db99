package kinoteka.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Looks every second whether the server of a folder lives, and starts it again if not.
 * Closing waits until a start that is going on is over.
 */
final class DatabaseWatch implements AutoCloseable {

	private static final Log logger = LogFactory.getLog(DatabaseWatch.class);

	private final PostgresServer server;

	private final Path door;

	private final ScheduledExecutorService clock = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("database-watch").factory());

	private final Future<?> looks;

	private boolean told;

	/**
	 * Begins to watch.
	 * @param server the server
	 * @param door where whoever starts it stands
	 */
	DatabaseWatch(PostgresServer server, Path door) {
		this.server = server;
		this.door = door;
		this.looks = this.clock.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
	}

	@Override
	public void close() {
		this.looks.cancel(false);
		this.clock.close();
	}

	private void look() {
		try {
			if (this.server.isGone()) {
				revive();
				this.told = false;
			}
		}
		catch (IOException | RuntimeException ex) {
			tellOnce(ex);
		}
	}

	private void revive() throws IOException {
		try (FileGate gate = FileGate.open(this.door)) {
			gate.lock();
			this.server.startAgain();
		}
	}

	private void tellOnce(Exception failure) {
		if (!this.told) {
			logger
				.error("PostgreSQL ended and does not start again; it is tried every second. " + failure.getMessage());
		}
		this.told = true;
	}

}
