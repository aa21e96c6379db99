package kinoteka.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import kinoteka.KinotekaApplication;
import kinoteka.platform.ChildJvm;
import kinoteka.platform.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@DatabaseTest
class KilledImportTests {

	private static final int ARTICLES = 1500;

	@TempDir
	Path folder;

	@Autowired
	Imports imports;

	@Autowired
	JdbcConnectionDetails database;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void empty() {
		this.jdbc.sql("truncate article, article_revision, film, import_run cascade").update();
	}

	@Test
	void endsTheSameAsAnImportThatNobodyKilled() throws Exception {
		Samples.writeArticles(this.folder, ARTICLES);
		assertThat(this.imports.run(List.of(this.folder)).isFinished()).isTrue();
		List<String> undisturbed = dump();
		assertThat(undisturbed).hasSizeGreaterThan(4 * ARTICLES);
		empty();
		killWhen(1);
		assertThat(articles()).isBetween(1, ARTICLES - 1);
		killWhen(ARTICLES / 3);
		assertThat(articles()).isBetween(ARTICLES / 3, ARTICLES - 1);
		ImportReport report = this.imports.run(List.of(this.folder));
		assertThat(report.articles()).isEqualTo(ARTICLES);
		assertThat(report.count(Outcome.Kind.UNCHANGED)).isBetween(ARTICLES / 3, ARTICLES - 1);
		assertThat(dump()).isEqualTo(undisturbed);
		assertThat(column("select status from import_run order by id")).containsExactly("ABANDONED", "ABANDONED",
				"COMPLETED");
		assertThat(column("select article from import_outcome group by article, run_id having count(*) > 1")).isEmpty();
	}

	/** Kills the importing process, as by kill -9, once so many articles are in. */
	private void killWhen(int articles) throws IOException, InterruptedException {
		Process process = importInAnotherProcess();
		try {
			// Asked again and again, for the process is to be killed while it imports.
			while (process.isAlive() && articles() < articles) {
				process.waitFor(5, TimeUnit.MILLISECONDS);
			}
		}
		finally {
			process.destroyForcibly().waitFor();
		}
	}

	private Process importInAnotherProcess() throws IOException {
		return ChildJvm
			.of(System.getProperty("java.class.path"), KinotekaApplication.class, "import", this.folder.toString(),
					"--spring.datasource.url=" + this.database.getJdbcUrl(),
					"--spring.datasource.username=" + this.database.getUsername(),
					"--spring.datasource.password=" + this.database.getPassword())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
	}

	private int articles() {
		return this.jdbc.sql("select count(*) from article").query(Integer.class).single();
	}

	/** Everything in the catalogue but the times, and how often it changed. */
	private List<String> dump() {
		List<String> rows = new ArrayList<>(
				column("select to_jsonb(a) - 'created_at' - 'updated_at' - 'revision' from article a order by id"));
		List.of("film", "listing", "fact")
			.forEach((table) -> rows.addAll(column("select t::text from " + table + " t order by id")));
		rows.addAll(column("select t::text from finding t order by article_id, position"));
		return rows;
	}

	private List<String> column(String query) {
		return this.jdbc.sql(query).query((row, number) -> row.getString(1)).list();
	}

}
