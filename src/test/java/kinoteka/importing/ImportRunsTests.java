package kinoteka.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;

import kinoteka.catalogue.Catalogue;
import kinoteka.platform.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest
@DatabaseTest
class ImportRunsTests {

	@TempDir
	Path folder;

	@Autowired
	Imports imports;

	@Autowired
	ImportRuns runs;

	@Autowired
	ImportOutcomes outcomes;

	@Autowired
	StopSignal stopSignal;

	@Autowired
	Catalogue catalogue;

	@Autowired
	DataSource dataSource;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void empty() {
		CatalogueContents.empty(this.jdbc);
	}

	@Test
	void closesTheBooksOfDeadRunsAndLeavesTheLivingAlone() throws SQLException {
		int dead = this.jdbc.sql("insert into import_run (started_at, status) values (now(), 'RUNNING') returning id")
			.query((row, number) -> row.getInt(1))
			.single();
		this.jdbc
			.sql("""
					with instance as (insert into batch_job_instance values (1000000000 + :run, 0, 'import', 'dead') returning *),
					execution as (insert into batch_job_execution (job_execution_id, version, job_instance_id, create_time,
						status) select 1000000000 + :run, 0, job_instance_id, localtimestamp, 'STARTED' from instance returning *)
					insert into batch_job_execution_params select job_execution_id, 'run', 'java.lang.Long', :run, 'Y'
					from execution
					""")
			.param("run", dead)
			.update();
		try (LiveRun living = this.runs.begin(ImportRun.Kind.IMPORT, null)) {
			this.imports.run(List.of(this.folder));
			assertThat(column("select status from import_run order by id")).containsExactly("ABANDONED", "RUNNING",
					"COMPLETED");
			assertThat(living.id()).isGreaterThan(dead);
		}
		assertThat(column("select status from batch_job_execution where job_execution_id = " + (1_000_000_000 + dead)))
			.containsExactly("FAILED");
		this.jdbc.sql("delete from batch_job_execution_params where job_execution_id >= 1000000000").update();
		this.jdbc.sql("delete from batch_job_execution where job_execution_id >= 1000000000").update();
		this.jdbc.sql("delete from batch_job_instance where job_instance_id >= 1000000000").update();
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
		assertThat(locks()).isEmpty();
	}

	@Test
	void holdsNoConnectionWhenARunCannotBegin() {
		this.jdbc.sql("alter table import_run rename to hidden").update();
		try {
			for (int i = 0; i < 15; i++) {
				assertThatExceptionOfType(BadSqlGrammarException.class)
					.isThrownBy(() -> this.runs.begin(ImportRun.Kind.IMPORT, null));
			}
		}
		finally {
			this.jdbc.sql("alter table hidden rename to import_run").update();
		}
		assertThat(locks()).isEmpty();
	}

	/** The pool hands out unasked what was used a moment ago. */
	@Test
	void waitsForADatabaseThatEndsItsSessionsBeforeARunBegins() throws Exception {
		Samples.writeArticles(this.folder, 3);
		try (Connection outside = this.dataSource.getConnection(); Statement statement = outside.createStatement()) {
			this.jdbc.sql("select 1").query(Integer.class).single();
			statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
					+ " where datname = current_database() and pid <> pg_backend_pid()");
			assertThat(this.imports.run(List.of(this.folder)).isFinished()).isTrue();
		}
		assertThat(this.catalogue.size().articles()).isEqualTo(3);
	}

	@Test
	void keepsABoundedNumberOfRuns() {
		this.jdbc.sql("""
				insert into import_run (started_at, finished_at, status)
				select now(), now(), 'COMPLETED' from generate_series(1, 300)
				""").update();
		this.imports.run(List.of(this.folder));
		assertThat(column("select count(*) from import_run")).containsExactly("100");
	}

	@Test
	void tellsLongNamesApartThatStartAlikeAndHashAlike() throws SQLException {
		try (LiveRun run = this.runs.begin(ImportRun.Kind.IMPORT, null)) {
			this.outcomes.note(run.id(),
					Stream.of("Aa", "BB")
						.map((end) -> Outcome.quarantined("n".repeat(2000) + end, "Its name is too long."))
						.toList());
			assertThat(this.outcomes.of(run.id(), 10)).hasSize(2);
		}
	}

	private List<String> locks() {
		return column("select pid from pg_locks where locktype = 'advisory' and database ="
				+ " (select oid from pg_database where datname = current_database())");
	}

	private List<String> column(String query) {
		return this.jdbc.sql(query).query((row, number) -> row.getString(1)).list();
	}

}
