package kinoteka.importing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

import kinoteka.catalogue.ExportedFilms;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Exports the catalogue and ends. Deliberately absent: a web server. */
@Command(name = "export", header = "Writes all films of the catalogue and ends.", description = """

		Works beside a running server and without one. Films come in the order of their slugs, in UTF-8.

		Ends with 0; with 1 if the export is not whole; with 2 on wrong use.
		""")
final class ExportCommand extends SpringCommand {

	/** As programs end that write to a pipe that nobody reads any more: 128 + SIGPIPE. */
	private static final int UNREAD = 141;

	@Option(names = "--format", paramLabel = "json|csv", defaultValue = "json", description = """
			json (the default): an array of films with their facts, listings and sources; csv: one row a film, \
			for spreadsheets.""")
	private ExportFormat format = ExportFormat.JSON;

	@Option(names = "--output", paramLabel = "FILE", defaultValue = "-", description = """
			The file to write, which is replaced once the export is whole; standard output if none is named.""")
	private Path output = ExportTarget.STANDARD_OUTPUT;

	@Override
	public Integer call() {
		String[] options = checkedOptions();
		if (Files.isDirectory(this.output)) {
			throw new CommandFailedException(this.output + " is a folder. Name a file, such as "
					+ this.output.resolve("films." + this.format.name().toLowerCase(Locale.ROOT)));
		}
		try (ExportTarget target = ExportTarget.open(this.output)) {
			return run(options, target);
		}
		catch (IOException ex) {
			return fail(ex);
		}
	}

	private int run(String[] options, ExportTarget target) throws IOException {
		PrintStream console = System.out;
		// What is logged must not stand among the films.
		System.setOut(System.err);
		try (ConfigurableApplicationContext context = start(options)) {
			int films = write(new Export(context.getBean(ExportedFilms.class), this.format), target);
			target.finish();
			tell(films);
			return 0;
		}
		finally {
			System.setOut(console);
		}
	}

	private static int write(Export export, ExportTarget target) throws IOException {
		try {
			return export.write(target.stream());
		}
		catch (RuntimeException ex) {
			throw new CommandFailedException("The export did not finish, start it again. "
					+ NestedExceptionUtils.getMostSpecificCause(ex).getMessage());
		}
	}

	private void tell(int films) {
		if (!toStandardOutput()) {
			String text = String.format(Locale.ROOT, "Exported %,d film%s to %s.", films, (films == 1) ? "" : "s",
					this.output);
			out().println(Terminal.clean(text));
		}
	}

	private int fail(IOException failure) {
		// Java has no name for it: it passes on the words of the operating system.
		if (String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe")) {
			return UNREAD;
		}
		String target = toStandardOutput() ? "Standard output" : this.output.toString();
		throw new CommandFailedException(
				target + " cannot be written: " + reason(failure) + ". Mend that, or name another file by --output.");
	}

	private static String reason(IOException failure) {
		return switch (failure) {
			case NoSuchFileException missing -> "its folder does not exist";
			case AccessDeniedException denied -> "permission denied";
			case FileSystemException file when file.getReason() != null -> file.getReason();
			default -> String.valueOf(failure.getMessage());
		};
	}

	private boolean toStandardOutput() {
		return this.output.equals(ExportTarget.STANDARD_OUTPUT);
	}

}
