package kinoteka.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import kinoteka.catalogue.Counted;
import kinoteka.platform.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Former states of articles, and the way back to them. */
@SpringBootTest
@DatabaseTest
class UndoTests {

	@TempDir
	Path folder;

	@Autowired
	Imports imports;

	@Autowired
	ImportOutcomes outcomes;

	@Autowired
	Undo undo;

	@Autowired
	FormerStates states;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void empty() {
		CatalogueContents.empty(this.jdbc);
	}

	@AfterEach
	void counts() {
		assertThat(Counted.kept(this.jdbc)).isEqualTo(Counted.anew(this.jdbc));
	}

	@Test
	void takesBackWhatARunDidAndDoesItAgain() throws IOException {
		Samples.write(this.folder, "a.txt", Samples.article(1));
		Path gone = Samples.write(this.folder, "b.txt", Samples.article(2));
		Path moved = Samples.write(this.folder, "c.txt", Samples.article(3));
		importFolder();
		List<String> before = CatalogueContents.of(this.jdbc);
		Samples.write(this.folder, "a.txt", Samples.article(4));
		Files.delete(gone);
		Files.move(moved, this.folder.resolve("e.txt"));
		Samples.write(this.folder, "d.txt", Samples.article(5));
		ImportReport changed = this.imports.run(ImportOrder.of(List.of(this.folder), false, true, false));
		List<String> after = CatalogueContents.of(this.jdbc);
		assertThat(changed.counts()).containsOnlyKeys(Outcome.Kind.CREATED, Outcome.Kind.UPDATED, Outcome.Kind.RENAMED,
				Outcome.Kind.REMOVED);
		ImportReport undone = undo(changed.run());
		assertThat(undone.quarantined()).isEmpty();
		assertThat(CatalogueContents.of(this.jdbc)).isEqualTo(before);
		assertThat(undo(changed.run()).counts()).isEmpty();
		assertThat(CatalogueContents.of(this.jdbc)).isEqualTo(before);
		assertThat(undo(undone.run()).quarantined()).isEmpty();
		assertThat(CatalogueContents.of(this.jdbc)).isEqualTo(after);
	}

	@Test
	void takesNothingBackThatHasChangedSince() throws IOException {
		Samples.write(this.folder, "a.txt", Samples.article(1));
		int first = importFolder().run();
		Samples.write(this.folder, "a.txt", Samples.article(2));
		importFolder();
		ImportReport report = undo(first);
		assertThat(report.quarantined()).singleElement()
			.satisfies((outcome) -> assertThat(outcome.reason()).startsWith("It has changed since"));
		assertThat(column("select slug from film where slug like 'film%'")).containsExactly("film-number-2-1952");
	}

	@Test
	void putsAnArticleBackToAFormerState() throws IOException {
		for (int number = 1; number <= 3; number++) {
			Samples.write(this.folder, "a.txt", Samples.article(number));
			importFolder();
		}
		assertThat(this.states.of("a.txt")).extracting((revision) -> revision.number()).containsExactly(2, 1);
		this.states.restore(this.states.of("a.txt").getLast(), "a.txt");
		assertThat(column("select slug from film where slug like 'film%'")).containsExactly("film-number-1-1951");
		assertThat(this.states.of("a.txt")).extracting((revision) -> revision.number()).containsExactly(3, 2, 1);
	}

	@Test
	void keepsABoundedNumberOfStates() throws IOException {
		for (int number = 1; number <= 15; number++) {
			Samples.write(this.folder, "a.txt", Samples.article(number));
			importFolder();
		}
		assertThat(this.states.of("a.txt")).hasSize(10)
			.first()
			.extracting((revision) -> revision.number())
			.isEqualTo(14);
	}

	/** Whatever happened on the way, the catalogue is that of the files at its end. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void endsAsTheFilesAreWhateverHappenedToThem(long seed) throws IOException {
		Random random = new Random(seed);
		for (int step = 0; step < 25; step++) {
			change(random);
			ImportReport report = this.imports.run(ImportOrder.of(List.of(this.folder), random.nextInt(5) == 0,
					random.nextBoolean(), random.nextBoolean()));
			if (random.nextInt(3) == 0) {
				undo(report.run());
			}
		}
		this.imports.run(ImportOrder.of(List.of(this.folder), false, true, true));
		List<String> reached = CatalogueContents.of(this.jdbc);
		empty();
		importFolder();
		assertThat(reached).isEqualTo(CatalogueContents.of(this.jdbc)).isNotEmpty();
	}

	private void change(Random random) throws IOException {
		String name = "f" + random.nextInt(6) + ".txt";
		Path file = this.folder.resolve(name);
		switch (random.nextInt(4)) {
			case 0 -> Files.deleteIfExists(file);
			case 1 -> {
				Path other = this.folder.resolve("g" + random.nextInt(6) + ".txt");
				if (Files.exists(file) && !Files.exists(other)) {
					Files.move(file, other);
				}
			}
			default -> Samples.write(this.folder, name, Samples.article(random.nextInt(9)));
		}
	}

	private ImportReport importFolder() {
		return this.imports.run(List.of(this.folder));
	}

	private ImportReport undo(int run) {
		return this.imports.run(ImportRun.Kind.UNDO, run, (number) -> this.outcomes.note(number, this.undo.of(run)));
	}

	private List<String> column(String query) {
		return this.jdbc.sql(query).query((row, number) -> row.getString(1)).list();
	}

}
