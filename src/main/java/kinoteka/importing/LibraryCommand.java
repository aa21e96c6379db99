package kinoteka.importing;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** A command that works on the library and ends. Deliberately absent: a web server. */
abstract class LibraryCommand implements Callable<Integer> {

	@Unmatched
	private List<String> springOptions = new ArrayList<>();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public Integer call() {
		Doors doors = (Doors) this.spec.parent().userObject();
		String[] options = doors.springOptions(this.spec.commandLine());
		check();
		try (ConfigurableApplicationContext context = CommandContext.start(doors.application(), options)) {
			return guarded(context);
		}
	}

	List<String> springOptions() {
		return this.springOptions;
	}

	PrintWriter out() {
		return this.spec.commandLine().getOut();
	}

	/** Says how a run went; the exit code. */
	int told(ImportReport report, boolean good) {
		PrintWriter told = good ? out() : this.spec.commandLine().getErr();
		ImportSummary.lines(report).forEach(told::println);
		return good ? 0 : 1;
	}

	/** Refuses what cannot be done before the library is opened. */
	void check() {
		// Most commands can be done if the library can be opened.
	}

	/**
	 * Does what was asked for.
	 * @param context the application
	 * @return the exit code
	 */
	abstract int run(ApplicationContext context);

	private int guarded(ApplicationContext context) {
		try {
			return run(context);
		}
		catch (CommandFailedException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw new CommandFailedException("The command did not finish. " + DatabaseFailure.reason(ex));
		}
	}

}
