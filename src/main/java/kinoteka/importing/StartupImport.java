package kinoteka.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Imports the folder of articles when the server starts, unless the settings say
 * otherwise, and says what was read and where to look. Whatever happens to the import,
 * the server stays up.
 */
@Component
@ConditionalOnWebApplication
@Order(0)
class StartupImport implements ApplicationRunner {

	private static final Log logger = LogFactory.getLog(StartupImport.class);

	private final Imports imports;

	private final ImportSettings settings;

	private final Environment environment;

	StartupImport(Imports imports, ImportSettings settings, Environment environment) {
		this.imports = imports;
		this.settings = settings;
		this.environment = environment;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.settings.onStartup()) {
			importFolder(this.settings.folder());
		}
		String port = this.environment.getProperty("local.server.port");
		if (port != null) {
			logger.info("Look at http://localhost:" + port
					+ this.environment.getProperty("server.servlet.context-path", "") + "/");
		}
	}

	private void importFolder(Path folder) {
		try {
			importIfThere(folder);
		}
		catch (RuntimeException ex) {
			logger.error("The articles in " + folder + " were not imported. " + DatabaseFailure.reason(ex)
					+ " Mend that, and import them by the command import.");
			logger.debug("Why they were not", ex);
		}
	}

	private void importIfThere(Path folder) {
		if (!Files.exists(folder)) {
			logger.info("There is no folder " + folder.toAbsolutePath() + ": nothing to import.");
			return;
		}
		ImportReport report = this.imports.run(List.of(folder));
		ImportSummary.lines(report).forEach(logger::info);
	}

}
