package kinoteka.importing;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
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
		assertThat(settings.waitForDatabase()).isEqualTo(Duration.ofMinutes(1));
		assertThat(settings.largestArticle()).isEqualTo(DataSize.ofMegabytes(16));
	}

	@Test
	void findsAFolderAboveTheWorkingFolderInAServerToo() {
		new WebApplicationContextRunner(AnnotationConfigServletWebServerApplicationContext::new)
			.withConfiguration(AutoConfigurations.of(TomcatServletWebServerAutoConfiguration.class))
			.withUserConfiguration(Settings.class)
			.withPropertyValues("server.port=0", "kinoteka.import.folder=../articles")
			.run((context) -> assertThat(context.getBean(ImportSettings.class).folder()).hasToString("../articles"));
	}

	@Test
	void saysItsDefaultsInOnePlace() throws IOException {
		List<PropertySource<?>> sources = new YamlPropertySourceLoader().load("yaml",
				new ClassPathResource("application.yaml"));
		assertThat(sources).allSatisfy((source) -> assertThat(((EnumerablePropertySource<?>) source).getPropertyNames())
			.noneMatch((name) -> name.startsWith("kinoteka.import")));
	}

	@EnableConfigurationProperties(ImportSettings.class)
	static class Settings {

	}

}
