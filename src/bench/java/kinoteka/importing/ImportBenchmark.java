package kinoteka.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import kinoteka.Launcher;
import kinoteka.platform.ChildJvm;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * How long the command {@code import} takes for generated articles, beside {@code COPY}
 * of the rows that it wrote into the same tables, with their indexes and constraints. The
 * bar: at most twice as long, in 256 MB of heap; and a tenth of it when nothing has
 * changed.
 */
public final class ImportBenchmark {

	private static final long SEED = 1957;

	private static final String[] DEFAULT = { "1000", "10000", "100000" };

	private static final List<String> TABLES = List.of("article", "film", "listing", "fact", "finding");

	private final EmbeddedPostgres postgres;

	private final Path folder;

	private ImportBenchmark(EmbeddedPostgres postgres, Path folder) {
		this.postgres = postgres;
		this.folder = folder;
	}

	/**
	 * Measures.
	 * @param args numbers of articles; 1,000, 10,000 and 100,000 if there are none
	 */
	public static void main(String[] args) throws Exception {
		Path folder = Files.createTempDirectory("import-benchmark");
		try (EmbeddedPostgres postgres = server()) {
			say("| articles | import s | articles/s | COPY s | ratio | again s | rows written again |");
			say("| --- | --- | --- | --- | --- | --- | --- |");
			for (String count : (args.length > 0) ? args : DEFAULT) {
				new ImportBenchmark(postgres, folder).measure(Integer.parseInt(count));
			}
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	/** As careful with its data as the embedded database of the application. */
	private static EmbeddedPostgres server() throws IOException {
		return EmbeddedPostgres.builder()
			.setServerConfig("fsync", "on")
			.setServerConfig("full_page_writes", "on")
			.setServerConfig("synchronous_commit", "on")
			.start();
	}

	private void measure(int count) throws Exception {
		Path articles = this.folder.resolve("articles-" + count);
		GeneratedArticles.write(articles, count, SEED);
		String imported = database("imported_" + count);
		double first = seconds(() -> importArticles(imported, articles));
		long written = rowsWritten(imported);
		double again = seconds(() -> importArticles(imported, articles));
		written = rowsWritten(imported) - written;
		double copy = copy(imported, database("copied_" + count));
		say(String.format(Locale.ROOT, "| %,d | %.1f | %,.0f | %.1f | %.2f | %.1f | %,d |", count, first, count / first,
				copy, first / copy, again, written));
		FileSystemUtils.deleteRecursively(articles);
	}

	private String database(String name) {
		client("postgres").sql("create database " + name).update();
		Flyway.configure().dataSource(this.postgres.getDatabase("postgres", name)).load().migrate();
		return name;
	}

	private void importArticles(String database, Path articles) throws IOException, InterruptedException {
		Path log = this.folder.resolve("import.log");
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		Process process = new ProcessBuilder(java, "-Xmx256m", "-cp", ChildJvm.application(), Launcher.class.getName(),
				"import", articles.toString(),
				"--spring.datasource.url=" + this.postgres.getJdbcUrl("postgres", database),
				"--spring.datasource.username=postgres", "--spring.datasource.password=")
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		if (process.waitFor() != 0) {
			throw new IllegalStateException(Files.readString(log));
		}
	}

	private double copy(String from, String to) throws Exception {
		JdbcClient source = client(from);
		for (String table : TABLES) {
			source.sql("copy (select %s from %s) to '%s'".formatted(columns(source, table), table, file(table)))
				.update();
		}
		StringBuilder copies = new StringBuilder("begin;");
		for (String table : TABLES) {
			copies.append("copy %s (%s) from '%s';".formatted(table, columns(source, table), file(table)));
		}
		client(to).sql("checkpoint").update();
		return seconds(() -> client(to).sql(copies.append("commit").toString()).update());
	}

	private Path file(String table) {
		return this.folder.resolve(table + ".copy");
	}

	private static String columns(JdbcClient client, String table) {
		return client.sql("""
				select string_agg(column_name, ', ' order by ordinal_position) from information_schema.columns
				where table_name = :table and is_generated = 'NEVER'
				""").param("table", table).query(String.class).single();
	}

	private long rowsWritten(String database) throws InterruptedException {
		TimeUnit.SECONDS.sleep(2); // The statistics are a second late.
		return client(database).sql("""
				select sum(n_tup_ins + n_tup_upd + n_tup_del) from pg_stat_user_tables
				where relname in ('article', 'film', 'listing', 'fact', 'finding')
				""").query(Long.class).single();
	}

	private JdbcClient client(String database) {
		return JdbcClient.create(this.postgres.getDatabase("postgres", database));
	}

	private static double seconds(Step step) throws Exception {
		long begun = System.nanoTime();
		step.run();
		return (System.nanoTime() - begun) / 1e9;
	}

	private static void say(String line) {
		System.out.println(line);
	}

	private interface Step {

		void run() throws Exception;

	}

}
