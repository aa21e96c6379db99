package kinoteka.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Articles in files: the golden ones, the layouts, the cases, and the corpus where it is
 * there.
 */
final class Samples {

	static final Path GOLDEN = Path.of("src/test/resources/kinoteka/article/golden");

	static final Path LAYOUTS = Path.of("src/test/resources/kinoteka/article/layouts");

	/** Small articles, one for each kind of fault. */
	static final Path CASES = Path.of("src/test/resources/kinoteka/article/cases");

	/** Articles that were written for the project, with the films that a person finds. */
	static final Path ARTICLES = Path.of("src/test/resources/kinoteka/article/articles");

	private static final String OPEN = "open.txt";

	/** Other people's texts. They stay where they are; not everybody has them. */
	static final Path CORPUS = Path.of(System.getProperty("kinoteka.corpus", "../shared/corpus"));

	static final String NO_CORPUS = "no articles of other people: name their folder by -Dkinoteka.corpus=PATH";

	private Samples() {
	}

	/** An article in a file. */
	record Sample(Path file) {

		String name() {
			return String.valueOf(this.file.getFileName());
		}

		byte[] content() {
			try {
				return Files.readAllBytes(this.file);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		String text() {
			return new String(content(), UTF_8);
		}

		/** The file of this name with another extension. */
		Path beside(String extension) {
			return this.file.resolveSibling(name().replaceFirst("\\.[a-z]+$", extension));
		}

		@Override
		public String toString() {
			return name();
		}

	}

	static List<Sample> golden() {
		return in(GOLDEN);
	}

	/** Each shows another way to set films apart. */
	static List<Sample> layouts() {
		return in(LAYOUTS);
	}

	/** Each shows one difficulty. */
	static List<Sample> cases() {
		return in(CASES).stream().filter((sample) -> !sample.name().equals(OPEN)).toList();
	}

	/** The names of the cases that are not met yet. */
	static List<String> openCases() {
		return new Sample(CASES.resolve(OPEN)).text().lines().toList();
	}

	static List<Sample> in(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> !file.getFileName().toString().endsWith(".json"))
				.sorted()
				.map(Sample::new)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
