package kinoteka.importing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * A run that is going on. It holds its lock in a session of its own, and takes it again
 * in another if something ends that one.
 */
final class LiveRun implements AutoCloseable {

	private static final Log logger = LogFactory.getLog(LiveRun.class);

	/** In seconds. */
	private static final int PATIENCE = 5;

	private final int id;

	private final DataSource dataSource;

	private @Nullable Connection session;

	LiveRun(int id, DataSource dataSource) {
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

	/** Takes the lock, and waits for it if another has it still. */
	synchronized void lock() throws SQLException {
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
			statement.setInt(1, ImportRuns.LOCKS);
			statement.setInt(2, this.id);
			statement.execute();
		}
	}

}
