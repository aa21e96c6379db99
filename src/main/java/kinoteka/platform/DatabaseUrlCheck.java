package kinoteka.platform;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Refuses the URL of something else than a PostgreSQL before anything is started. */
class DatabaseUrlCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		String url = context.getEnvironment().getProperty("spring.datasource.url", "");
		if (!url.isBlank() && !url.startsWith("jdbc:postgresql:")) {
			throw new UnusableDatabaseException("that is not the URL of a PostgreSQL.",
					"Write it as jdbc:postgresql://host/name");
		}
	}

}
