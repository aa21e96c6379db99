package kinoteka.importing;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import picocli.CommandLine;

/** The doors that the command line opens: the server, and the commands. */
@Command(name = "kinoteka", mixinStandardHelpOptions = true, scope = CommandLine.ScopeType.INHERIT,
		versionProvider = Doors.Version.class, sortOptions = false, exitCodeOnInvalidInput = 2,
		exitCodeOnExecutionException = 1, synopsisHeading = "Usage: ", description = """

				A film library that is filled by dropping articles in.

				Without a command, serves the library on http://localhost:8080/ and imports the \
				articles in import-data first. Options of Spring Boot work too, such as \
				--server.port=9000 or --spring.datasource.url=jdbc:postgresql://host/name.
				""", subcommands = { ImportCommand.class, CheckCommand.class, ExportCommand.class, RemoveCommand.class,
				RunsCommand.class, UndoCommand.class, HistoryCommand.class, DiffCommand.class, RestoreCommand.class })
public final class Doors implements Runnable {

	private static final Pattern SPRING_OPTION = Pattern.compile("--(debug|trace|[A-Za-z][^=]*=.*)", Pattern.DOTALL);

	private final Class<?> application;

	private boolean serving;

	@Unmatched
	private final List<String> springOptions = new ArrayList<>();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	private Doors(Class<?> application) {
		this.application = application;
	}

	/**
	 * Does what the arguments say.
	 * @param application the class that configures the application
	 * @param arguments a command and its options
	 * @return the exit code; nothing if the server runs
	 */
	public static OptionalInt open(Class<?> application, String... arguments) {
		// JSON is UTF-8 whatever the terminal's charset, and a report in it is one too.
		return open(application, new PrintWriter(System.out, true, StandardCharsets.UTF_8),
				new PrintWriter(System.err, true, StandardCharsets.UTF_8), arguments);
	}

	static OptionalInt open(Class<?> application, PrintWriter out, PrintWriter err, String... arguments) {
		Doors doors = new Doors(application);
		int exit = new CommandLine(doors).setOut(out)
			.setErr(err)
			.setCaseInsensitiveEnumValuesAllowed(true)
			.setExecutionExceptionHandler((failure, command, parsed) -> report(failure, command))
			.execute(arguments);
		return doors.serving ? OptionalInt.empty() : OptionalInt.of(exit);
	}

	/** Serves. */
	@Override
	public void run() {
		SpringApplication.run(this.application, springOptions(this.spec.commandLine()));
		this.serving = true;
	}

	Class<?> application() {
		return this.application;
	}

	/** What the commands do not know must be an option of Spring Boot. */
	String[] springOptions(CommandLine asked) {
		List<String> options = new ArrayList<>(this.springOptions);
		if (asked.getCommand() instanceof SpringCommand command) {
			options.addAll(command.springOptions());
		}
		for (String option : options) {
			if (!SPRING_OPTION.matcher(option).matches()) {
				throw new ParameterException(asked, "Unknown argument: " + Terminal.clean(option));
			}
		}
		return options.toArray(String[]::new);
	}

	/** Spring Boot has said what it knows about a failed start; others are said here. */
	private static int report(Exception failure, CommandLine command) {
		if (failure instanceof CommandFailedException) {
			command.getErr().println(Terminal.clean(String.valueOf(failure.getMessage())));
		}
		return 1;
	}

	/** The version is that of the package, which the build writes into its manifest. */
	static class Version implements CommandLine.IVersionProvider {

		@Override
		public String[] getVersion() {
			String version = Doors.class.getPackage().getImplementationVersion();
			return new String[] { "kinoteka " + ((version != null) ? version : "(not packaged)") };
		}

	}

}
