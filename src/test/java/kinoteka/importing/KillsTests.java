package kinoteka.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import kinoteka.catalogue.Counted;
import kinoteka.platform.OpenLibrary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills at random moments, in turn of the importing process and of its database, all over
 * one import: as many as {@code kinoteka.kills} says, over {@code kinoteka.articles}, by
 * the random numbers of {@code kinoteka.seed}.
 */
class KillsTests {

	/** One kill in so many comes while the process starts, not while it imports. */
	private static final int EARLY = 5;

	private static final int LONGEST_START_MILLIS = 6000;

	private static final int LONGEST_CHUNK_MILLIS = 150;

	@TempDir
	Path folder;

	@Test
	void leaveWhatAnUndisturbedImportLeaves() throws Exception {
		endsAsIfNothingHadHappened(2, 400);
	}

	@Test
	@Tag("kills")
	void leaveWhatAnUndisturbedImportLeavesHoweverMany() throws Exception {
		endsAsIfNothingHadHappened(Integer.getInteger("kinoteka.kills", 60),
				Integer.getInteger("kinoteka.articles", 5000));
	}

	private void endsAsIfNothingHadHappened(int kills, int articles) throws Exception {
		long seed = Long.getLong("kinoteka.seed", System.nanoTime());
		Samples.writeArticles(this.folder.resolve("articles"), articles);
		List<String> undisturbed = undisturbed();
		assertThat(undisturbed).hasSizeGreaterThan(4 * articles);
		disturb(kills, articles, new Random(seed));
		try (OpenLibrary library = library("disturbed")) {
			JdbcClient jdbc = library.jdbc();
			assertThat(rows(jdbc)).as("with -Dkinoteka.seed=" + seed).isEqualTo(undisturbed);
			assertThat(Counted.kept(jdbc)).isEqualTo(Counted.anew(jdbc)).contains("article " + articles);
			assertThat(column(jdbc, "select article from import_outcome group by article having count(*) <> 1"))
				.isEmpty();
			assertThat(column(jdbc, "select count(*) from import_outcome where outcome = 'CREATED'"))
				.containsExactly(Integer.toString(articles));
			assertThat(column(jdbc, "select id from import_run where status = 'RUNNING'")).isEmpty();
			assertThat(column(jdbc, "select status from batch_job_execution where end_time is null")).isEmpty();
		}
	}

	private List<String> undisturbed() throws Exception {
		try (OpenLibrary library = library("undisturbed"); ImportProcess process = start("undisturbed")) {
			process.end(0);
			return rows(library.jdbc());
		}
	}

	private void disturb(int kills, int articles, Random random) throws Exception {
		ImportProcess process = start("disturbed");
		try {
			for (int kill = 0; kill < kills; kill++) {
				boolean killed = false;
				while (!killed) {
					process = process.isAlive() ? process : start("disturbed");
					await(process, random, articles * (kill + random.nextDouble()) / (kills + 1));
					killed = (kill % 2 == 0) ? killProcess(process) : DatabaseKills.kill(database("disturbed"));
				}
			}
			// One whose database went before its run began says so and ends.
			if (process.exitCode() != 0) {
				assertThat(process.said()).doesNotContain("\tat ");
				process = start("disturbed");
			}
			process.end(0);
		}
		finally {
			process.close();
		}
	}

	/** Waits for a moment while the process starts, or while it is so far. */
	private void await(ImportProcess process, Random random, double articles) throws IOException, InterruptedException {
		boolean early = random.nextInt(EARLY) == 0;
		if (!early) {
			DatabaseKills.await(process, database("disturbed"), (int) articles);
		}
		int moment = random.nextInt(early ? LONGEST_START_MILLIS : LONGEST_CHUNK_MILLIS);
		process.isAliveAfter(moment);
	}

	private static boolean killProcess(ImportProcess process) throws InterruptedException {
		boolean alive = process.isAlive();
		process.kill();
		return alive;
	}

	private ImportProcess start(String library) throws IOException {
		return ImportProcess.start(this.folder, this.folder.resolve("articles"),
				"--kinoteka.database.folder=" + database(library), "--kinoteka.import.kept-runs=1000000");
	}

	private OpenLibrary library(String name) throws IOException {
		return OpenLibrary.in(database(name));
	}

	private Path database(String name) throws IOException {
		return Files.createDirectories(this.folder.resolve(name));
	}

	/** Everything in the catalogue but the times. */
	private static List<String> rows(JdbcClient jdbc) {
		List<String> rows = new ArrayList<>(
				column(jdbc, "select to_jsonb(a) - 'created_at' - 'updated_at' from article a order by id"));
		rows.addAll(column(jdbc, "select to_jsonb(f) - 'imported_at' from film f order by id"));
		List.of("listing", "fact")
			.forEach((table) -> rows.addAll(column(jdbc, "select t::text from " + table + " t order by id")));
		rows.addAll(column(jdbc, "select t::text from finding t order by article_id, position"));
		return rows;
	}

	private static List<String> column(JdbcClient jdbc, String query) {
		return jdbc.sql(query).query((row, number) -> row.getString(1)).list();
	}

}
