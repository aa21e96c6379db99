package kinoteka.platform;

import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedDatabaseAutoConfigurationTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner().withConfiguration(
			AutoConfigurations.of(EmbeddedDatabaseAutoConfiguration.class, DataSourceAutoConfiguration.class));

	@Test
	void startsNothingWhenADatabaseIsNamed() {
		this.runner.withPropertyValues("spring.datasource.url=jdbc:postgresql://db.example/kinoteka")
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedDatabase.class));
	}

	@Test
	void needsNoBinariesWhenADatabaseIsNamed() {
		this.runner.withClassLoader(new FilteredClassLoader(PgBinaryResolver.class.getPackageName()))
			.withPropertyValues("spring.datasource.url=jdbc:postgresql://db.example/kinoteka")
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void findsAFolderAboveTheWorkingFolderInAServerToo() {
		new WebApplicationContextRunner(AnnotationConfigServletWebServerApplicationContext::new)
			.withConfiguration(AutoConfigurations.of(TomcatServletWebServerAutoConfiguration.class))
			.withUserConfiguration(Properties.class)
			.withPropertyValues("server.port=0", "kinoteka.database.folder=../db")
			.run((context) -> assertThat(context.getBean(EmbeddedDatabaseProperties.class).folder())
				.hasToString("../db"));
	}

	@Test
	void saysWhatToDoWhenTheDatabaseCannotBeHad() {
		FailureAnalysis analysis = new EmbeddedDatabaseFailureAnalyzer()
			.analyze(new EmbeddedDatabaseException("The disk is full.", "Free some space.", null));
		assertThat(analysis).extracting(FailureAnalysis::getDescription).isEqualTo("The disk is full.");
		assertThat(analysis).extracting(FailureAnalysis::getAction)
			.asString()
			.startsWith("Free some space. Or use a PostgreSQL of your own");
	}

	@EnableConfigurationProperties(EmbeddedDatabaseProperties.class)
	static class Properties {

	}

}
