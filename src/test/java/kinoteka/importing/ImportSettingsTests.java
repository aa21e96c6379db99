package kinoteka.importing;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class ImportSettingsTests {

	@Test
	void importsTheFolderOfArticlesOnStartupIfNothingIsSaid() {
		ImportSettings settings = Binder.get(new MockEnvironment())
			.bindOrCreate("kinoteka.import", ImportSettings.class);
		assertThat(settings.folder()).hasToString("import-data");
		assertThat(settings.onStartup()).isTrue();
		assertThat(settings.largestArticle()).isEqualTo(DataSize.ofMegabytes(16));
	}

	@Test
	void saysItsDefaultsInOnePlace() throws IOException {
		List<PropertySource<?>> sources = new YamlPropertySourceLoader().load("yaml",
				new ClassPathResource("application.yaml"));
		assertThat(sources).allSatisfy((source) -> assertThat(((EnumerablePropertySource<?>) source).getPropertyNames())
			.noneMatch((name) -> name.startsWith("kinoteka.import")));
	}

}
