package kinoteka.importing;

import java.io.PrintWriter;

import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A command that works on the library and ends. Deliberately absent: a web server. */
abstract class LibraryCommand extends SpringCommand {

	@Override
	public Integer call() {
		String[] options = checkedOptions();
		check();
		try (ConfigurableApplicationContext context = start(options)) {
			return guarded(context);
		}
	}

	/** Says how a run went; the exit code. */
	int told(ImportReport report, boolean good) {
		PrintWriter told = good ? out() : err();
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
