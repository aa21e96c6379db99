package kinoteka.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports articles and ends. */
@Command(name = "import", header = "Imports articles into the catalogue and ends.", description = """

		Works beside a running server and without one. The same \
		articles may be imported again: what has not changed is left alone.

		Ends with 0; with 1 if a path does not exist, if the import did not finish, or if every \
		article had to be quarantined; with 2 on wrong use.
		""")
final class ImportCommand extends LibraryCommand {

	@Parameters(paramLabel = "PATH", description = "Files and folders with articles; import-data if none is given.")
	private List<Path> paths = new ArrayList<>();

	@Option(names = "--dry-run", description = "Says what would change, and changes nothing.")
	private boolean dryRun;

	@Option(names = "--prune", description = "Removes articles whose files are gone from the folders; "
			+ "without --yes it only says which.")
	private boolean prune;

	@Option(names = "--yes", description = "Does what --prune says.")
	private boolean yes;

	@Option(names = "--accept-shrunken",
			description = "Takes texts that lost more than half of what they were; they are kept out otherwise.")
	private boolean acceptShrunken;

	@Override
	void check() {
		this.paths.forEach(ImportCommand::requireExists);
	}

	@Override
	int run(ApplicationContext context) {
		List<Path> asked = this.paths.isEmpty() ? List.of(context.getBean(ImportSettings.class).folder()) : this.paths;
		asked.forEach(ImportCommand::requireExists);
		ImportReport report = context.getBean(Imports.class)
			.run(ImportOrder.of(asked, this.dryRun, this.prune && (this.yes || this.dryRun), this.acceptShrunken));
		return told(report, report.isFinished() && !report.isAllQuarantined());
	}

	private static void requireExists(Path path) {
		if (!Files.exists(path)) {
			throw new CommandFailedException("There is no file or folder " + path);
		}
	}

}
