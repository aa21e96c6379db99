package kinoteka.platform;

import java.nio.file.Path;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The embedded database of a folder, as a test uses it that asks what is in there. */
public final class OpenLibrary implements AutoCloseable {

	private final EmbeddedDatabase database;

	private OpenLibrary(EmbeddedDatabase database) {
		this.database = database;
	}

	/** Starts or joins the database. */
	public static OpenLibrary in(Path folder) {
		return new OpenLibrary(EmbeddedDatabase.open(folder, 0));
	}

	public JdbcConnectionDetails details() {
		return this.database.connectionDetails();
	}

	public JdbcClient jdbc() {
		JdbcConnectionDetails details = details();
		return JdbcClient.create(new DriverManagerDataSource(details.getJdbcUrl(),
				String.valueOf(details.getUsername()), String.valueOf(details.getPassword())));
	}

	/** Stops the database if nobody else uses it. */
	@Override
	public void close() {
		this.database.close();
	}

}
