package kinoteka.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import kinoteka.platform.OpenLibrary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A database that goes away while an import is at work. */
@Tag("long")
class DatabaseGoneTests {

	private static final int ARTICLES = 1200;

	@TempDir
	Path folder;

	@Test
	void isWaitedForAndTheImportEndsAsIfNothingHadHappened() throws Exception {
		Path articles = articles();
		Files.writeString(articles.resolve("empty.txt"), "\0\0\0");
		Files.writeString(articles.resolve("poster.jpg"), "");
		try (OpenLibrary library = OpenLibrary.in(this.folder.resolve("db"))) {
			try (ImportProcess process = ImportProcess.start(this.folder, articles,
					"--kinoteka.database.folder=" + this.folder.resolve("db"),
					"--spring.datasource.hikari.connection-timeout=1000")) {
				DatabaseKills.await(process, this.folder.resolve("db"), ARTICLES / 4);
				DatabaseKills.kill(this.folder.resolve("db"));
				assertThat(process.end(0)).containsOnlyOnce("The database has gone away")
					.contains("kinoteka.import.wait-for-database", "The database is back")
					.contains("Imported 1,201 articles: 1200 created, 1 skipped, 1 quarantined.")
					.doesNotContain("Exception", "\tat ");
			}
			assertThat(column(library.jdbc(), "select status from import_run")).containsExactly("COMPLETED");
			assertThat(column(library.jdbc(), "select count(*) from import_outcome")).containsExactly("1201");
			assertThat(column(library.jdbc(), "select count(*) from article")).containsExactly("1200");
			assertThat(column(library.jdbc(), "select status from batch_job_execution where end_time is null"))
				.isEmpty();
		}
	}

	@Test
	void endsTheRunResumableWhenItIsNotBackInTime() throws Exception {
		Path articles = articles();
		try (ImportProcess process = cutOff(articles)) {
			assertThat(process.end(1)).containsOnlyOnce("The database has gone away")
				.contains("was not back within 2 s, which is kinoteka.import.wait-for-database")
				.doesNotContain("Exception", "\tat ", "ERROR");
		}
		try (OpenLibrary library = OpenLibrary.in(this.folder.resolve("db"));
				ImportProcess next = ImportProcess.start(this.folder, articles, options(library))) {
			assertThat(next.end(0)).contains(" unchanged");
			assertThat(column(library.jdbc(), "select count(*) from article")).containsExactly("1200");
			assertThat(column(library.jdbc(), "select status from import_run order by id")).containsExactly("ABANDONED",
					"COMPLETED");
		}
	}

	/** An import whose database is stopped, and stays away. */
	private ImportProcess cutOff(Path articles) throws Exception {
		try (OpenLibrary library = OpenLibrary.in(this.folder.resolve("db"))) {
			ImportProcess process = ImportProcess.start(this.folder, articles, options(library));
			DatabaseKills.await(process, this.folder.resolve("db"), ARTICLES / 4);
			return process;
		}
	}

	private Path articles() throws Exception {
		Path articles = this.folder.resolve("articles");
		Samples.writeArticles(articles, ARTICLES);
		return articles;
	}

	private static String[] options(OpenLibrary library) {
		JdbcConnectionDetails details = library.details();
		return new String[] { "--spring.datasource.url=" + details.getJdbcUrl(),
				"--spring.datasource.username=" + details.getUsername(),
				"--spring.datasource.password=" + details.getPassword(), "--kinoteka.import.wait-for-database=2s",
				"--spring.datasource.hikari.connection-timeout=1000" };
	}

	private static List<String> column(JdbcClient jdbc, String query) {
		return jdbc.sql(query).query((row, number) -> row.getString(1)).list();
	}

}
