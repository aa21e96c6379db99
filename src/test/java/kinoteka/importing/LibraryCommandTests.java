package kinoteka.importing;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import kinoteka.KinotekaApplication;
import kinoteka.platform.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands on articles and runs, as a person starts them. */
@SpringBootTest
@DatabaseTest
class LibraryCommandTests {

	@TempDir
	Path folder;

	@Autowired
	Imports imports;

	@Autowired
	JdbcConnectionDetails database;

	@Autowired
	JdbcClient jdbc;

	@Test
	void tellsTheStatesOfAnArticleAndPutsItBack() throws IOException {
		CatalogueContents.empty(this.jdbc);
		Samples.write(this.folder, "a.txt", Samples.article(1));
		int first = this.imports.run(List.of(this.folder)).run();
		Samples.write(this.folder, "a.txt", Samples.article(2));
		int run = this.imports.run(List.of(this.folder)).run();
		assertThat(said(0, "history", "a.txt")).hasSize(2).first().isEqualTo("2  now");
		assertThat(said(0, "diff", "a.txt")).contains("+ film-number-2-1952", "- film-number-1-1951",
				"~ come-and-see-1985", "+ film-number-2-1952: It has the number 2.");
		assertThat(said(0, "restore", "a.txt", "1")).contains("Restored 1 article.");
		assertThat(said(0, "runs")).hasSize(3).first().asString().contains("restore  completed: 1 updated");
		assertThat(said(0, "runs", Integer.toString(run))).hasSize(2)
			.last()
			.asString()
			.startsWith("  updated a.txt: 2 films → 2");
		assertThat(said(1, "undo", Integer.toString(first))).anyMatch((line) -> line.contains("It has changed since"));
	}

	@Test
	void saysWhatIsNotThere() {
		assertThat(said(1, "remove", "nobody.txt"))
			.containsExactly("There is no article nobody.txt. Nothing was removed.");
		assertThat(said(1, "history", "nobody.txt")).containsExactly("Nothing is known of an article nobody.txt.");
		assertThat(said(1, "restore", "nobody.txt", "1")).singleElement().asString().contains("See history nobody.txt");
		assertThat(said(1, "undo", "123456")).singleElement().asString().contains("There is no run 123456");
	}

	@ParameterizedTest
	@CsvSource({ "53100, The disk of the database is full: no space. Make room on it and start again",
			"53200, The database has not enough to work with: no space. Give it more and start again",
			"58030, The database cannot use its files: no space. Look at its disk and its log and start again",
			"XX000, The database cannot use its files: no space. Look at its disk and its log and start again" })
	void saysWhatToDoWhenTheDatabaseCannotGoOn(String state, String message) throws IOException {
		CatalogueContents.empty(this.jdbc);
		Samples.writeArticles(this.folder, 30);
		this.jdbc.sql("""
				create function refuse() returns trigger language plpgsql as
				$$ begin raise exception 'no space' using errcode = '%s', hint = 'Buy a disk.'; end $$
				""".formatted(state)).update();
		this.jdbc.sql("""
				create trigger refuse before insert on fact for each row when (new.text = 'It has the number 28.')
				execute function refuse()
				""").update();
		try {
			assertThat(said(1, "import", this.folder.toString())).filteredOn((line) -> !line.startsWith("  "))
				.hasSize(3)
				.element(1)
				.isEqualTo("The import did not finish. " + message + ": what is done is not done twice.");
		}
		finally {
			this.jdbc.sql("drop function refuse cascade").update();
		}
		assertThat(said(0, "import", this.folder.toString())).first().asString().startsWith("Imported 30 articles: ");
		assertThat(said(0, "runs")).hasSize(2).last().asString().contains("failed");
	}

	/** The lines that a command prints, to whichever stream. */
	private List<String> said(int exit, String... arguments) {
		StringWriter said = new StringWriter();
		String[] all = Stream.concat(Stream.of(arguments),
				Stream.of("--spring.datasource.url=" + this.database.getJdbcUrl(),
						"--spring.datasource.username=" + this.database.getUsername(),
						"--spring.datasource.password=" + this.database.getPassword()))
			.toArray(String[]::new);
		assertThat(Doors.open(KinotekaApplication.class, new PrintWriter(said, true), new PrintWriter(said, true), all))
			.hasValue(exit);
		return said.toString().lines().toList();
	}

}
