package kinoteka.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import kinoteka.catalogue.Catalogue;
import kinoteka.platform.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What editors do to a library: rename, remove, shrink, and look first. */
@SpringBootTest
@DatabaseTest
class LibraryChangesTests {

	@TempDir
	Path folder;

	@Autowired
	Imports imports;

	@Autowired
	Catalogue catalogue;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void empty() {
		CatalogueContents.empty(this.jdbc);
	}

	@Test
	void knowsAFileThatMovedByWhatItHolds() throws IOException {
		Path file = Samples.write(this.folder, "a.txt", Samples.article(1));
		importFolder();
		List<String> ids = column("select id from article union all select id from listing");
		Files.createDirectories(this.folder.resolve("sea"));
		Files.move(file, this.folder.resolve("sea/b.txt"));
		ImportReport report = importFolder();
		assertThat(report.counts()).containsOnlyKeys(Outcome.Kind.RENAMED);
		assertThat(ImportSummary.lines(report)).contains("  renamed a.txt → sea/b.txt: nothing else has changed");
		assertThat(column("select name from article")).containsExactly("sea/b.txt");
		assertThat(column("select id from article union all select id from listing")).isEqualTo(ids);
		assertThat(importFolder().counts()).containsOnlyKeys(Outcome.Kind.UNCHANGED);
	}

	@Test
	void takesACopyForAnArticleOfItsOwn() throws IOException {
		Samples.write(this.folder, "a.txt", Samples.article(1));
		importFolder();
		Samples.write(this.folder, "copy.txt", Samples.article(1));
		assertThat(importFolder().counts()).containsOnlyKeys(Outcome.Kind.CREATED, Outcome.Kind.UNCHANGED);
	}

	@Test
	void givesAnArticleThatMovedToOneOfTwoCopies() throws IOException {
		Path file = Samples.write(this.folder, "a.txt", Samples.article(1));
		importFolder();
		Files.move(file, this.folder.resolve("b.txt"));
		Samples.write(this.folder, "c.txt", Samples.article(1));
		assertThat(importFolder().counts()).containsOnlyKeys(Outcome.Kind.RENAMED, Outcome.Kind.CREATED);
		assertThat(importFolder().counts()).containsOnlyKeys(Outcome.Kind.UNCHANGED);
	}

	@Test
	void givesANewFileItsOwnIdWhereAnArticleWasRenamed() throws IOException {
		Path file = Samples.write(this.folder, "a.txt", Samples.article(1));
		importFolder();
		Files.move(file, this.folder.resolve("b.txt"));
		importFolder();
		Samples.write(this.folder, "a.txt", Samples.article(2));
		importFolder();
		assertThat(column("select name from article order by name")).containsExactly("a.txt", "b.txt");
		assertThat(this.catalogue.size().facts()).isEqualTo(4);
	}

	@Test
	void refusesANamesakeFromAnotherPlaceAndSaysBothPlaces() throws IOException {
		Samples.write(this.folder, "one/a.txt", Samples.article(1));
		Samples.write(this.folder, "two/a.txt", Samples.article(2));
		this.imports.run(List.of(this.folder.resolve("one")));
		ImportReport report = this.imports.run(List.of(this.folder.resolve("two")));
		assertThat(report.quarantined()).singleElement()
			.satisfies((outcome) -> assertThat(outcome.reason())
				.contains(this.folder.resolve("one/a.txt").toString(), this.folder.resolve("two/a.txt").toString())
				.contains("remove a.txt"));
		assertThat(column("select slug from film where slug like 'film%'")).containsExactly("film-number-1-1951");
	}

	@Test
	void takesAnArticleFromTheFolderThatItsFolderMovedTo() throws IOException {
		Samples.write(this.folder, "one/a.txt", Samples.article(1));
		this.imports.run(List.of(this.folder.resolve("one")));
		Files.move(this.folder.resolve("one"), this.folder.resolve("two"));
		ImportReport report = this.imports.run(List.of(this.folder.resolve("two")));
		assertThat(report.counts()).containsOnlyKeys(Outcome.Kind.RENAMED);
		assertThat(column("select origin from article")).containsExactly(this.folder.resolve("two/a.txt").toString());
	}

	@Test
	void namesAnArticleByItsPlaceInTheLibraryWhicheverFolderIsGiven() throws IOException {
		Path library = this.folder.resolve("library");
		Path file = Samples.write(library, "war/a.txt", Samples.article(1));
		for (Path given : List.of(library, library.resolve("war"), file, library.resolve("../library/war/."))) {
			ArticleFiles files = new ArticleFiles(List.of(given), library);
			assertThat(files.next()).satisfies((found) -> {
				assertThat(found.name()).isEqualTo("war/a.txt");
				assertThat(found.origin()).isNull();
			});
		}
	}

	@Test
	void saysWhichArticlesAreGoneAndRemovesThemIfAsked() throws IOException {
		Path gone = Samples.write(this.folder, "a.txt", Samples.article(1));
		Samples.write(this.folder, "b.txt", Samples.article(2));
		importFolder();
		Files.delete(gone);
		assertThat(ImportSummary.lines(importFolder()))
			.contains("1 article no longer in the folder: a.txt. Remove with import --prune --yes.");
		ImportReport look = this.imports.run(ImportOrder.of(List.of(this.folder), true, true, false));
		assertThat(ImportSummary.lines(look)).contains("  removed a.txt: 2 films, 2 facts went")
			.anyMatch((line) -> line.startsWith("Nothing was changed. The catalogue has 2 articles"));
		ImportReport report = this.imports.run(ImportOrder.of(List.of(this.folder), false, true, false));
		assertThat(report.count(Outcome.Kind.REMOVED)).isEqualTo(1);
		assertThat(column("select slug from film order by slug")).containsExactly("come-and-see-1985",
				"film-number-2-1952");
	}

	@Test
	void prunesNothingThatOtherFoldersBrought() throws IOException {
		Samples.write(this.folder, "one/a.txt", Samples.article(1));
		Samples.write(this.folder, "two/b.txt", Samples.article(2));
		this.imports.run(List.of(this.folder.resolve("one")));
		ImportReport report = this.imports.run(ImportOrder.of(List.of(this.folder.resolve("two")), false, true, false));
		assertThat(report.counts()).containsOnlyKeys(Outcome.Kind.CREATED);
		assertThat(this.catalogue.size().articles()).isEqualTo(2);
	}

	@Test
	void aDryRunSaysTheSameAndChangesNothing() throws IOException {
		Samples.write(this.folder, "a.txt", Samples.article(1));
		Path moved = Samples.write(this.folder, "b.txt", Samples.article(2));
		importFolder();
		Samples.write(this.folder, "a.txt", Samples.article(3));
		Files.move(moved, this.folder.resolve("c.txt"));
		Samples.write(this.folder, "d.txt", Samples.article(4));
		List<String> before = CatalogueContents.of(this.jdbc);
		ImportReport look = this.imports.run(ImportOrder.of(List.of(this.folder), true, false, false));
		assertThat(CatalogueContents.of(this.jdbc)).isEqualTo(before);
		assertThat(column("select kind from import_run")).containsExactly("IMPORT");
		ImportReport report = importFolder();
		assertThat(look.counts()).isEqualTo(report.counts());
		assertThat(told(look)).isEqualTo(told(report))
			.containsExactly(
					"updated a.txt: 2 films → 2, 1 film came, 1 film went, 1 film changed, 1 fact came, "
							+ "1 fact went",
					"renamed b.txt → c.txt: nothing else has changed", "created d.txt: 2 films, 2 facts came");
	}

	@Test
	void keepsTheOldStateOfATextThatShrank() throws IOException {
		Samples.write(this.folder, "a.txt", Samples.article(1));
		importFolder();
		Samples.write(this.folder, "a.txt", "Come and See (1985)\n");
		ImportReport report = importFolder();
		assertThat(report.quarantined()).singleElement()
			.satisfies((outcome) -> assertThat(outcome.reason()).contains("shrank", "--accept-shrunken"));
		assertThat(this.catalogue.size().facts()).isEqualTo(2);
		ImportReport accepted = this.imports.run(ImportOrder.of(List.of(this.folder), false, false, true));
		assertThat(accepted.count(Outcome.Kind.UPDATED)).isEqualTo(1);
		assertThat(this.catalogue.size().facts()).isZero();
	}

	@Test
	void warnsWhenAnArticleLosesAllItsFilms() throws IOException {
		Samples.write(this.folder, "a.txt", Samples.article(1));
		importFolder();
		Samples.write(this.folder, "a.txt", "Nothing is listed here any more. ".repeat(9));
		assertThat(told(importFolder())).singleElement()
			.satisfies((line) -> assertThat(line).startsWith("updated a.txt: warning: 2 films → 0"));
	}

	private ImportReport importFolder() {
		return this.imports.run(List.of(this.folder));
	}

	private static List<String> told(ImportReport report) {
		return report.outcomes().stream().map(ImportSummary::line).toList();
	}

	private List<String> column(String query) {
		return this.jdbc.sql(query).query((row, number) -> row.getString(1)).list();
	}

}
