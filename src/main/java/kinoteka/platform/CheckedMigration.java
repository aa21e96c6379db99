package kinoteka.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Brings the tables up to date, in a database that can hold them: of a PostgreSQL that is
 * not too old, in UTF-8, and not made by a newer Kinoteka.
 */
@Component
class CheckedMigration implements FlywayMigrationStrategy {

	private static final int OLDEST = 18;

	@Override
	public void migrate(Flyway flyway) {
		checkServer(flyway);
		checkTables(flyway.info().applied());
		flyway.migrate();
	}

	private static void checkServer(Flyway flyway) {
		try (Connection connection = flyway.getConfiguration().getDataSource().getConnection();
				Statement statement = connection.createStatement();
				ResultSet server = statement.executeQuery("""
						select current_setting('server_version_num')::integer / 10000, getdatabaseencoding()
						""")) {
			server.next();
			checkVersion(server.getInt(1));
			checkEncoding(server.getString(2));
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The database cannot be asked what it is", ex);
		}
	}

	private static void checkVersion(int version) {
		if (version < OLDEST) {
			throw new UnusableDatabaseException(
					"The server is PostgreSQL " + version + "; Kinoteka needs " + OLDEST + " or later.",
					"Update the server");
		}
	}

	private static void checkEncoding(String encoding) {
		if (!encoding.equals("UTF8")) {
			throw new UnusableDatabaseException(
					"The database is encoded in " + encoding + ", which has not the letters of every title.",
					"Create one by `create database kinoteka encoding 'UTF8' template template0`");
		}
	}

	private static void checkTables(MigrationInfo... applied) {
		Stream.of(applied).filter(CheckedMigration::isNewer).reduce((former, latter) -> latter).ifPresent((newest) -> {
			throw new UnusableDatabaseException(
					"The tables were made by a newer Kinoteka: they have version " + newest.getVersion() + ".",
					"Start that one");
		});
	}

	private static boolean isNewer(MigrationInfo migration) {
		return migration.getState() == MigrationState.FUTURE_SUCCESS
				|| migration.getState() == MigrationState.FUTURE_FAILED;
	}

}
