package kinoteka.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import kinoteka.catalogue.Catalogue;
import kinoteka.platform.DatabaseTest;
import org.apache.commons.io.monitor.FileAlterationObserver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@DatabaseTest
class FolderWatchTests {

	@TempDir
	static Path folder;

	@Autowired
	FolderWatch watch;

	@Autowired
	Imports imports;

	@Autowired
	Catalogue catalogue;

	@Autowired
	JdbcClient jdbc;

	private FileAlterationObserver observer;

	@DynamicPropertySource
	static void useTheFolder(DynamicPropertyRegistry registry) {
		registry.add("kinoteka.import.folder", folder::toString);
		registry.add("kinoteka.import.watch", () -> "false");
	}

	@BeforeEach
	void begin() throws IOException {
		CatalogueContents.empty(this.jdbc);
		for (String name : List.of("a.txt", "b.txt", "old.txt")) {
			Samples.write(folder, name, Samples.article(name.charAt(0)));
		}
		this.imports.run(List.of(folder));
		Files.delete(folder.resolve("old.txt"));
		this.observer = this.watch.observer(folder);
	}

	@Test
	void importsWhatAppearsOnceItHasStoppedGrowing() throws IOException {
		Path file = Samples.write(folder, "new/c.txt", "Half an art");
		look();
		assertThat(names()).doesNotContain("new/c.txt");
		Files.writeString(file, Samples.article(3));
		look();
		assertThat(names()).doesNotContain("new/c.txt");
		look();
		assertThat(names()).contains("new/c.txt");
		assertThat(this.catalogue.size().facts()).isEqualTo(8);
		Files.delete(file);
	}

	@Test
	void removesWhatItSawGoingAndNothingElse() throws IOException {
		Files.delete(folder.resolve("a.txt"));
		look();
		look();
		assertThat(names()).containsExactly("b.txt", "old.txt");
	}

	@Test
	void followsAFileThatMoves() throws IOException {
		String id = this.jdbc.sql("select id from article where name = 'a.txt'").query(String.class).single();
		Files.move(folder.resolve("a.txt"), folder.resolve("d.txt"));
		look();
		look();
		assertThat(names()).containsExactly("b.txt", "d.txt", "old.txt");
		assertThat(this.jdbc.sql("select id from article where name = 'd.txt'").query(String.class).single())
			.isEqualTo(id);
		Files.delete(folder.resolve("d.txt"));
	}

	@Test
	void passesOverHiddenFilesAndOtherKinds() throws IOException {
		Samples.write(folder, ".a.txt.swp", "");
		Samples.write(folder, ".hidden.txt", Samples.article(1));
		Samples.write(folder, "poster.jpg", "");
		look();
		look();
		assertThat(this.jdbc.sql("select count(*) from import_run").query(Integer.class).single()).isEqualTo(1);
	}

	private void look() {
		this.watch.look(this.observer);
	}

	private List<String> names() {
		return this.jdbc.sql("select name from article order by name").query((row, number) -> row.getString(1)).list();
	}

}
