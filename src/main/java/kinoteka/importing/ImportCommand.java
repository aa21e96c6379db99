package kinoteka.importing;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Imports articles and ends. Deliberately absent: a web server. */
@Command(name = "import", header = "Imports articles into the catalogue and ends.", description = """

		Works beside a running server and without one. The same \
		articles may be imported again: what has not changed is left alone.

		Ends with 0; with 1 if a path does not exist, if the import did not finish, or if every \
		article had to be quarantined; with 2 on wrong use.
		""")
final class ImportCommand implements Callable<Integer> {

	@Parameters(paramLabel = "PATH", description = "Files and folders with articles; import-data if none is given.")
	private List<Path> paths = new ArrayList<>();

	@Unmatched
	private List<String> springOptions = new ArrayList<>();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public Integer call() {
		Doors doors = (Doors) this.spec.parent().userObject();
		String[] options = doors.springOptions(this.spec.commandLine());
		this.paths.forEach(ImportCommand::requireExists);
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(doors.application())
			.web(WebApplicationType.NONE)
			.run(quietly(options))) {
			return run(context);
		}
	}

	List<String> springOptions() {
		return this.springOptions;
	}

	private int run(ConfigurableApplicationContext context) {
		List<Path> asked = this.paths.isEmpty() ? List.of(context.getBean(ImportSettings.class).folder()) : this.paths;
		asked.forEach(ImportCommand::requireExists);
		ImportReport report = report(context.getBean(Imports.class), asked);
		boolean good = report.isFinished() && !report.isAllQuarantined();
		PrintWriter out = good ? this.spec.commandLine().getOut() : this.spec.commandLine().getErr();
		ImportSummary.lines(report).forEach(out::println);
		return good ? 0 : 1;
	}

	private static ImportReport report(Imports imports, List<Path> paths) {
		try {
			return imports.run(paths);
		}
		catch (RuntimeException ex) {
			throw new CommandFailedException(
					"The import did not finish. " + NestedExceptionUtils.getMostSpecificCause(ex).getMessage());
		}
	}

	/** The command says itself what it did. */
	private static String[] quietly(String[] options) {
		List<String> all = new ArrayList<>(List.of("--kinoteka.import.on-startup=false"));
		if (Stream.of(options).noneMatch((option) -> option.startsWith("--logging.level.kinoteka="))) {
			all.add("--logging.level.kinoteka=warn");
		}
		all.addAll(List.of(options));
		return all.toArray(String[]::new);
	}

	private static void requireExists(Path path) {
		if (!Files.exists(path)) {
			throw new CommandFailedException("There is no file or folder " + path);
		}
	}

}
