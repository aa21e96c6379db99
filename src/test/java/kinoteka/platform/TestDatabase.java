package kinoteka.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A fresh database for each Spring context: in one embedded PostgreSQL for the whole JVM,
 * or in a container with {@code -Dkinoteka.test.database=testcontainers}.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

	static final String PROPERTY = "kinoteka.test.database";

	static final String IMAGE = System.getProperty("kinoteka.test.image", "postgres:18");

	private static final AtomicInteger COUNT = new AtomicInteger();

	@Bean
	@ConditionalOnProperty(name = PROPERTY, havingValue = "embedded", matchIfMissing = true)
	JdbcConnectionDetails embeddedTestDatabase() {
		return freshDatabase();
	}

	@Bean
	@ServiceConnection
	@ConditionalOnProperty(name = PROPERTY, havingValue = "testcontainers")
	PostgreSQLContainer postgresContainer() {
		return new PostgreSQLContainer(IMAGE);
	}

	/**
	 * Creates an empty database, for tests that need no Spring context.
	 * @return how to reach it
	 */
	public static JdbcConnectionDetails freshDatabase() {
		String name = "test_" + COUNT.incrementAndGet();
		EmbeddedPostgres postgres = Server.INSTANCE;
		try (Connection connection = postgres.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("Cannot create the test database " + name, ex);
		}
		return new Details("jdbc:postgresql://localhost:" + postgres.getPort() + "/" + name);
	}

	private record Details(String getJdbcUrl) implements JdbcConnectionDetails {

		@Override
		public String getUsername() {
			return "postgres";
		}

		@Override
		public String getPassword() {
			return "";
		}

	}

	/**
	 * Started by the first test that needs it, stopped when the JVM ends. It waits for no
	 * disk: nothing that it holds outlives the tests.
	 */
	private static final class Server {

		static final EmbeddedPostgres INSTANCE = start();

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.builder()
					.setServerConfig("listen_addresses", "127.0.0.1")
					.setServerConfig("fsync", "off")
					.start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
