package kinoteka.graphql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * The articles that are imported before the first question: those that Kinoteka comes
 * with, by name, so that one that somebody drops in changes no golden answer, one that
 * has what they lack, and one that disagrees with them.
 */
@TestConfiguration(proxyBeanMethods = false)
class SampleCatalogue {

	private static final List<Path> ARTICLES = List.of(Path.of("import-data/black-and-white-films.md"),
			Path.of("import-data/journeys.html"), Path.of("import-data/soviet-wwii-films.txt"),
			Path.of("src/test/resources/golden/articles/notebook.md"),
			Path.of("src/test/resources/golden/articles/second-look.txt"));

	@Bean
	DynamicPropertyRegistrar sampleArticles() throws IOException {
		Path folder = Files.createTempDirectory("kinoteka-sample");
		for (Path article : ARTICLES) {
			Files.copy(article, folder.resolve(article.getFileName())).toFile().deleteOnExit();
		}
		folder.toFile().deleteOnExit();
		return (registry) -> registry.add("kinoteka.import.folder", folder::toString);
	}

}
