package kinoteka.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import javax.sql.DataSource;

import kinoteka.article.ArticleParser;
import kinoteka.catalogue.ArticleDraft;
import kinoteka.catalogue.Catalogue;
import kinoteka.catalogue.ListingDraft;
import kinoteka.catalogue.SourceDraft;
import kinoteka.platform.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@DatabaseTest
class ImportsTests {

	@TempDir
	Path folder;

	@Autowired
	Imports imports;

	@Autowired
	ImportRuns runs;

	@Autowired
	StopSignal stopSignal;

	@Autowired
	Catalogue catalogue;

	@Autowired
	DataSource dataSource;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	@BeforeEach
	void empty() {
		this.jdbc.sql("truncate article, film, import_run cascade").update();
	}

	@Test
	void tellsWhatBecameOfEachArticle() throws IOException {
		Samples.writeArticles(this.folder, 45);
		Samples.write(this.folder, "notes.pdf", "");
		Files.write(this.folder.resolve("random.txt"), new byte[100]);
		ImportReport report = this.imports.run(List.of(this.folder));
		assertThat(report.isFinished()).isTrue();
		assertThat(report.count(Outcome.Kind.CREATED)).isEqualTo(45);
		assertThat(report.quarantined()).extracting(Outcome::article).containsExactly("notes.pdf", "random.txt");
		assertThat(this.catalogue.size().articles()).isEqualTo(45);
		assertThat(this.catalogue.size().films()).isEqualTo(46);
		assertThat(column("select status from import_run")).containsExactly("COMPLETED");
		assertThat(column("select outcome || count(*) from import_outcome group by outcome order by 1"))
			.containsExactly("CREATED45", "QUARANTINED2");
	}

	@Test
	void importsEveryArticleThatItComesWith() {
		ImportReport report = this.imports.run(List.of(Path.of("import-data")));
		assertThat(report.quarantined()).isEmpty();
		assertThat(column("select slug from film where slug = 'come-and-see-1985'")).hasSize(1);
	}

	@Test
	void changesNoRowWhenTheSameFilesComeAgain() throws IOException {
		Samples.writeArticles(this.folder, 5);
		this.imports.run(List.of(this.folder));
		List<String> before = versions();
		ImportReport report = this.imports.run(List.of(this.folder));
		assertThat(report.count(Outcome.Kind.UNCHANGED)).isEqualTo(5);
		assertThat(versions()).isEqualTo(before).isNotEmpty();
	}

	@Test
	void readsArticlesAgainThatAnOlderGrammarRead() throws IOException {
		Samples.writeArticles(this.folder, 2);
		this.imports.run(List.of(this.folder));
		this.jdbc.sql("update article set grammar_revision = :older where name like '%-0001.txt'")
			.param("older", ArticleParser.REVISION + 1)
			.update();
		ImportReport report = this.imports.run(List.of(this.folder));
		assertThat(report.count(Outcome.Kind.UPDATED)).isEqualTo(1);
		assertThat(report.count(Outcome.Kind.UNCHANGED)).isEqualTo(1);
	}

	@Test
	void replacesAChangedFileAndLeavesOthersAlone() throws IOException {
		Samples.write(this.folder, "a.txt", Samples.article(1));
		Samples.write(this.folder, "b.txt", Samples.article(2));
		this.imports.run(List.of(this.folder));
		Path changed = Samples.write(this.folder, "a.txt", Samples.article(3));
		ImportReport report = this.imports.run(List.of(changed));
		assertThat(report.counts()).containsOnlyKeys(Outcome.Kind.UPDATED);
		assertThat(column("select slug from film order by slug")).containsExactly("come-and-see-1985",
				"film-number-2-1952", "film-number-3-1953");
	}

	@Test
	void keepsAnArticleWhoseFileIsNotAmongThePaths() throws IOException {
		Path first = Samples.write(this.folder, "a.txt", Samples.article(1));
		this.imports.run(List.of(first));
		Files.delete(first);
		Samples.write(this.folder, "b.txt", Samples.article(2));
		this.imports.run(List.of(this.folder));
		assertThat(column("select name from article order by name")).containsExactly("a.txt", "b.txt");
	}

	@Test
	void quarantinesTwoFilesOfOneName() throws IOException {
		Samples.write(this.folder, "one/a.txt", Samples.article(1));
		Samples.write(this.folder, "two/a.txt", Samples.article(2));
		Samples.write(this.folder, "two/b.txt", Samples.article(3));
		ImportReport report = this.imports.run(List.of(this.folder.resolve("one"), this.folder.resolve("two")));
		assertThat(report.quarantined()).singleElement().satisfies((outcome) -> {
			assertThat(outcome.article()).isEqualTo("a.txt");
			assertThat(outcome.reason()).contains("one", "two").contains("Rename one of them");
		});
		assertThat(column("select name from article")).containsExactly("b.txt");
	}

	@Test
	void readsAFileOnceThatIsGivenTwice() throws IOException {
		Path file = Samples.write(this.folder, "a.txt", Samples.article(1));
		ImportReport report = this.imports.run(List.of(file, this.folder, file));
		assertThat(report.articles()).isEqualTo(1);
		assertThat(report.count(Outcome.Kind.CREATED)).isEqualTo(1);
	}

	@Test
	void bringsTheRestOfAChunkWhenTheCatalogueRefusesOneArticle() {
		int run = this.jdbc.sql("insert into import_run (started_at, status) values (now(), 'RUNNING') returning id")
			.query((row, number) -> row.getInt(1))
			.single();
		TransactionDefinition nested = new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED);
		OutcomeWriter writer = new OutcomeWriter(run, this.catalogue, this.runs,
				new TransactionTemplate(this.transactions, nested));
		Chunk<Arrival> chunk = Chunk.of(parsed("a.txt", 1975), parsed("bad.txt", 1600), parsed("c.txt", 1979));
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> writer.write(chunk));
		assertThat(column("select name from article order by name")).containsExactly("a.txt", "c.txt");
		assertThat(column("select article || ' ' || outcome from import_outcome order by article"))
			.containsExactly("a.txt CREATED", "bad.txt QUARANTINED", "c.txt CREATED");
	}

	@Test
	void closesTheBooksOfDeadRunsAndLeavesTheLivingAlone() throws SQLException {
		int dead = this.jdbc.sql("insert into import_run (started_at, status) values (now(), 'RUNNING') returning id")
			.query((row, number) -> row.getInt(1))
			.single();
		this.jdbc.sql("""
				with instance as (insert into batch_job_instance values (-:run, 0, 'import', 'dead') returning *),
				execution as (insert into batch_job_execution (job_execution_id, version, job_instance_id, create_time,
					status) select -:run, 0, job_instance_id, localtimestamp, 'STARTED' from instance returning *)
				insert into batch_job_execution_params select job_execution_id, 'run', 'java.lang.Long', :run, 'Y'
				from execution
				""").param("run", dead).update();
		try (ImportRuns.LiveRun living = this.runs.begin()) {
			this.imports.run(List.of(this.folder));
			assertThat(column("select status from import_run order by id")).containsExactly("ABANDONED", "RUNNING",
					"COMPLETED");
			assertThat(living.id()).isGreaterThan(dead);
		}
		assertThat(column("select status from batch_job_execution where job_execution_id = " + -dead))
			.containsExactly("FAILED");
	}

	@Test
	void stopsBetweenChunksAndGoesOnWhenItIsStartedAgain() throws IOException {
		Samples.writeArticles(this.folder, 30);
		this.stopSignal.stop();
		ImportReport stopped = this.imports.run(List.of(this.folder));
		this.stopSignal.start();
		assertThat(stopped.reason()).startsWith("It was stopped.");
		assertThat(column("select status from import_run")).containsExactly("STOPPED");
		assertThat(this.imports.run(List.of(this.folder)).isFinished()).isTrue();
		assertThat(this.catalogue.size().articles()).isEqualTo(30);
	}

	@Test
	void saysWhyARunFailedAndLeavesNothingOfItsChunk() throws Exception {
		Samples.writeArticles(this.folder, 5);
		this.jdbc.sql("alter table fact rename column text to hidden").update();
		try {
			assertThat(this.imports.run(List.of(this.folder)).reason()).contains("column").doesNotContain("Exception");
		}
		finally {
			this.jdbc.sql("alter table fact rename column hidden to text").update();
		}
		assertThat(column("select status from import_run")).containsExactly("FAILED");
		assertThat(this.catalogue.size().articles()).isZero();
	}

	@Test
	void endsTheSameWhenRunsOverlap() throws Exception {
		Samples.writeArticles(this.folder, 60);
		Callable<ImportReport> run = () -> this.imports.run(List.of(this.folder));
		List<ImportReport> reports = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
			for (Future<ImportReport> report : threads.invokeAll(List.of(run, run, run))) {
				reports.add(report.get());
			}
		}
		assertThat(reports).allSatisfy((report) -> {
			assertThat(report.isFinished()).isTrue();
			assertThat(report.articles()).isEqualTo(60);
			assertThat(report.quarantined()).isEmpty();
		});
		assertThat(reports.stream().mapToInt((report) -> report.count(Outcome.Kind.CREATED)).sum()).isEqualTo(60);
		assertThat(this.catalogue.size().films()).isEqualTo(61);
	}

	@Test
	void holdsNoConnectionWhenARunIsOver() throws Exception {
		for (int i = 0; i < 15; i++) {
			this.imports.run(List.of(this.folder));
		}
		try (Connection connection = this.dataSource.getConnection()) {
			assertThat(connection.isValid(1)).isTrue();
		}
		assertThat(column("select pid from pg_locks where locktype = 'advisory' and database ="
				+ " (select oid from pg_database where datname = current_database())"))
			.isEmpty();
	}

	private static Arrival parsed(String name, int year) {
		SourceDraft source = new SourceDraft(0, 1, 1, 1, 0, 1);
		ListingDraft listing = new ListingDraft(1, "Film", "Film", null, year, null, List.of(), List.of(), List.of(),
				List.of(), null, List.of(), source);
		return new Arrival.Parsed(new ArticleDraft(name, "0".repeat(64), 1, "TEXT", "Film", null, null, null, null,
				null, null, 4, 0, List.of(listing), List.of()));
	}

	private List<String> column(String query) {
		return this.jdbc.sql(query).query((row, number) -> row.getString(1)).list();
	}

	/** Where each row is kept and by which transaction it was written. */
	private List<String> versions() {
		return Stream.of("article", "film", "listing", "fact", "finding")
			.flatMap((table) -> column("select '%1$s' || ctid || xmin || xmax from %1$s".formatted(table)).stream())
			.toList();
	}

}
