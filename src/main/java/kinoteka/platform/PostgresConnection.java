package kinoteka.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * How the embedded server is reached.
 *
 * @param port its port
 * @param password its user's password
 */
record PostgresConnection(int port, String password) {

	static final String USER = "kinoteka";

	private static final String DATABASE = "kinoteka";

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	/**
	 * Waits until the server answers, for it may have been found while it starts.
	 * @param server its process
	 * @return how to reach it, or nothing if it ended instead
	 */
	Optional<JdbcConnectionDetails> await(Postmaster server) {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (true) {
			try {
				return Optional.of(createDatabase());
			}
			catch (EmbeddedDatabaseException ex) {
				if (System.nanoTime() > deadline) {
					throw ex;
				}
			}
			if (endsSoon(server.process())) {
				return Optional.empty();
			}
		}
	}

	/**
	 * Creates the catalogue's database, if a start that was killed or the first one has
	 * not.
	 * @return how to reach it
	 */
	JdbcConnectionDetails createDatabase() {
		try (Connection connection = DriverManager.getConnection(url("postgres"), USER, this.password);
				Statement statement = connection.createStatement()) {
			if (!exists(statement)) {
				statement.execute("create database " + DATABASE);
			}
			return new Details(url(DATABASE), this.password);
		}
		catch (SQLException ex) {
			throw new EmbeddedDatabaseException(
					"The embedded PostgreSQL on port " + this.port + " does not answer: " + ex.getMessage(),
					"End the processes named postgres that use this folder, and start again.", ex);
		}
	}

	private static boolean exists(Statement statement) throws SQLException {
		try (ResultSet found = statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'")) {
			return found.next();
		}
	}

	/** Between two questions, gives the server a moment, or less if it ends. */
	private static boolean endsSoon(ProcessHandle process) {
		try {
			process.onExit().get(200, TimeUnit.MILLISECONDS);
			return true;
		}
		catch (TimeoutException ex) {
			return false;
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting for the embedded database", ex);
		}
	}

	private String url(String database) {
		return "jdbc:postgresql://127.0.0.1:" + this.port + "/" + database + "?connectTimeout=10";
	}

	private record Details(String getJdbcUrl, @Nullable String getPassword) implements JdbcConnectionDetails {

		@Override
		public String getUsername() {
			return USER;
		}

	}

}
