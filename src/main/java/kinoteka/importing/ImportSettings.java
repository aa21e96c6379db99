package kinoteka.importing;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the import.
 *
 * @param folder where articles are dropped; relative to the working folder
 * @param onStartup whether the server imports that folder when it starts
 * @param watch whether the server imports what changes in that folder while it runs; if
 * not said, with the embedded database and an import at the start
 * @param keptRuns how many runs are kept, with their outcomes
 * @param largestArticle an article with more bytes is quarantined
 * @param waitForDatabase how long a run waits for a database that has gone away
 */
@ConfigurationProperties("kinoteka.import")
record ImportSettings(Path folder, boolean onStartup, @Nullable Boolean watch, int keptRuns, DataSize largestArticle,
		Duration waitForDatabase) {

	static final String LARGEST_ARTICLE = "16MB";

	/** A path that is bound as one is first looked for in the web application. */
	@ConstructorBinding
	ImportSettings(@DefaultValue("import-data") String folder, @DefaultValue("true") boolean onStartup,
			@Nullable Boolean watch, @DefaultValue("100") int keptRuns,
			@DefaultValue(LARGEST_ARTICLE) DataSize largestArticle, @DefaultValue("60s") Duration waitForDatabase) {
		this(Path.of(folder), onStartup, watch, keptRuns, largestArticle, waitForDatabase);
	}

}
