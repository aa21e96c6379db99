package kinoteka.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application as a command starts it: the database at once, so that a failed start
 * says why, the rest when it is asked for. Deliberately absent: a web server, and the
 * import of a server's start.
 */
final class CommandContext {

	private CommandContext() {
	}

	static ConfigurableApplicationContext start(Class<?> application, String... options) {
		return new SpringApplicationBuilder(application).web(WebApplicationType.NONE)
			.lazyInitialization(true)
			.initializers((context) -> context.getBeanFactory()
				.registerSingleton("databaseAtOnce",
						LazyInitializationExcludeFilter.forBeanTypes(FlywayMigrationInitializer.class)))
			.run(quietly(options));
	}

	/** The command says itself what it did. */
	private static String[] quietly(String... options) {
		List<String> all = new ArrayList<>(List.of("--kinoteka.import.on-startup=false"));
		if (Stream.of(options).noneMatch((option) -> option.startsWith("--logging.level.kinoteka="))) {
			all.add("--logging.level.kinoteka=warn");
			all.add("--logging.level.kinoteka.importing.ImportProgress=info");
			all.add("--logging.level.kinoteka.importing.DatabaseWait=info");
		}
		all.addAll(List.of(options));
		return all.toArray(String[]::new);
	}

}
