package kinoteka.graphql;

import java.io.IOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database with generated films. The tables are written as an import writes them, so
 * that what is kept by triggers is right.
 */
final class GeneratedCatalogue implements AutoCloseable {

	private final EmbeddedPostgres postgres;

	private GeneratedCatalogue(EmbeddedPostgres postgres) {
		this.postgres = postgres;
	}

	static GeneratedCatalogue of(int films) throws IOException {
		GeneratedCatalogue catalogue = new GeneratedCatalogue(
				EmbeddedPostgres.builder().setServerConfig("shared_buffers", "512MB").start());
		Flyway.configure().dataSource(catalogue.postgres.getPostgresDatabase()).load().migrate();
		JdbcTemplate jdbc = new JdbcTemplate(catalogue.postgres.getPostgresDatabase());
		jdbc.execute(BenchmarkFile.read("catalogue.sql").replace("{films}", Integer.toString(films)));
		jdbc.execute(BenchmarkFile.read("postgraphile.sql"));
		jdbc.execute("vacuum analyze");
		return catalogue;
	}

	JdbcClient client() {
		return JdbcClient.create(this.postgres.getPostgresDatabase());
	}

	boolean canSearch() {
		return client().sql("select to_regproc('search_films') is not null").query(Boolean.class).single();
	}

	int port() {
		return this.postgres.getPort();
	}

	/** The server's first process, the parent of all that work on statements. */
	ProcessHandle process() {
		return ProcessHandle
			.of(client().sql("select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::bigint")
				.query(Long.class)
				.single())
			.orElseThrow();
	}

	@Override
	public void close() throws IOException {
		this.postgres.close();
	}

}
