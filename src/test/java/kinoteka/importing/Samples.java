package kinoteka.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Article files for tests. */
final class Samples {

	private Samples() {
	}

	/** An article with two films, one of which it shares with every other. */
	static String article(int number) {
		return """
				This selection of two films shows what article %1$d is about.

				Come and See (1985)
				Description: A boy joins the partisans, says article %1$d.
				Fact: The film was shot in sequence.

				Film Number %1$d (%2$d)
				Description: The film of article %1$d.
				Fact: It has the number %1$d.
				""".formatted(number, 1950 + number % 60);
	}

	static Path write(Path folder, String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.resolveSibling("."));
		return Files.writeString(file, text);
	}

	static void writeArticles(Path folder, int count) throws IOException {
		for (int number = 1; number <= count; number++) {
			write(folder, "part-%d/article-%04d.txt".formatted(number % 7, number), article(number));
		}
	}

}
