package kinoteka.platform;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the embedded database. They matter only where no
 * {@code spring.datasource.url} is given.
 *
 * @param folder where its data is kept; relative to the working folder
 * @param port the loopback port that it listens on; 0 takes any free one
 */
@ConfigurationProperties("kinoteka.database")
record EmbeddedDatabaseProperties(Path folder, int port) {

	/** A path that is bound as one is first looked for in the web application. */
	@ConstructorBinding
	EmbeddedDatabaseProperties(@DefaultValue(".kinoteka") String folder, @DefaultValue("0") int port) {
		this(Path.of(folder), port);
	}

}
