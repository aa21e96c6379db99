package kinoteka.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleFilesTests {

	@TempDir
	Path folder;

	@Test
	void namesArticlesByTheirPathInTheFolder() throws IOException {
		Samples.write(this.folder, "b.md", "");
		Samples.write(this.folder, "a.txt", "");
		Samples.write(this.folder, "war/soviet/c.HTML", "");
		assertThat(names(this.folder)).containsExactly("a.txt", "b.md", "war/soviet/c.HTML");
	}

	@Test
	void namesAFileThatIsGivenByItsFileName() throws IOException {
		Path file = Samples.write(this.folder, "war/a.txt", "");
		assertThat(names(file)).containsExactly("a.txt");
	}

	@Test
	void namesDoNotDependOnHowTheFolderIsWritten() throws IOException {
		Samples.write(this.folder, "war/a.txt", "");
		assertThat(names(this.folder.resolve("war/../war/."))).containsExactly("a.txt");
	}

	@Test
	void composesAccentsInNames() throws IOException {
		Samples.write(this.folder, "Kino\u0306.txt", "");
		assertThat(names(this.folder)).containsExactly("Kin\u014F.txt");
	}

	@Test
	void passesOverHiddenFilesAndFolders() throws IOException {
		Samples.write(this.folder, ".DS_Store", "");
		Samples.write(this.folder, ".git/a.txt", "");
		assertThat(names(this.folder)).isEmpty();
	}

	@Test
	void readsAHiddenFolderThatIsGiven() throws IOException {
		Samples.write(this.folder, ".articles/a.txt", "");
		assertThat(names(this.folder.resolve(".articles"))).containsExactly("a.txt");
	}

	@Test
	void saysWhatIsNoArticle() throws IOException {
		Samples.write(this.folder, "notes.pdf", "");
		Samples.write(this.folder, "README", "");
		assertThat(files(this.folder)).extracting(ArticleFile::problem)
			.hasSize(2)
			.allSatisfy((problem) -> assertThat(problem).startsWith("It is no article"));
	}

	@Test
	void saysThatAFolderIsNamedLikeAnArticle() throws IOException {
		Samples.write(this.folder, "a.txt/b.txt", "");
		assertThat(files(this.folder)).singleElement().satisfies((file) -> {
			assertThat(file.name()).isEqualTo("a.txt");
			assertThat(file.problem()).startsWith("It is a folder");
		});
	}

	@Test
	void endsWhereAFolderLinksToItself() throws IOException {
		Samples.write(this.folder, "a.txt", "");
		Files.createSymbolicLink(this.folder.resolve("again"), this.folder);
		assertThat(files(this.folder)).extracting(ArticleFile::problem)
			.containsExactly(null, "It is neither a file nor a folder.");
	}

	private static List<String> names(Path... paths) {
		return files(paths).stream().map(ArticleFile::name).toList();
	}

	private static List<ArticleFile> files(Path... paths) {
		List<ArticleFile> files = new ArrayList<>();
		new ArticleFiles(List.of(paths), null).forEachRemaining(files::add);
		return files;
	}

}
