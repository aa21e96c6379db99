package kinoteka.importing;

import java.io.PrintStream;
import java.time.Duration;

import org.apache.commons.logging.LogFactory;
import picocli.CommandLine.Help.Ansi;

/** Where the progress of an import is shown. */
interface ProgressDisplay {

	/** How often it changes. */
	Duration every();

	/**
	 * Shows how far the import is.
	 * @param share what is done, from 0 to 1
	 * @param text the same in words
	 */
	void show(double share, String text);

	/** Makes room for what is said next. */
	void end();

	/** A bar on a terminal, else a line of the log now and then. */
	static ProgressDisplay here() {
		return Ansi.AUTO.enabled() ? new Bar(System.err) : new Lines();
	}

	/** Lines of the log. */
	final class Lines implements ProgressDisplay {

		@Override
		public Duration every() {
			return Duration.ofSeconds(5);
		}

		@Override
		public void show(double share, String text) {
			LogFactory.getLog(ImportProgress.class).info(text);
		}

		@Override
		public void end() {
			// A line of a log has ended already.
		}

	}

	/** One line of a terminal, written again and again. */
	final class Bar implements ProgressDisplay {

		private static final int WIDTH = 24;

		private static final String CLEAR = "\r\u001b[K";

		private final PrintStream terminal;

		Bar(PrintStream terminal) {
			this.terminal = terminal;
		}

		@Override
		public Duration every() {
			return Duration.ofMillis(200);
		}

		@Override
		public void show(double share, String text) {
			int done = (int) (share * WIDTH);
			this.terminal.print(CLEAR + "[" + "=".repeat(done) + " ".repeat(WIDTH - done) + "] " + text);
			this.terminal.flush();
		}

		@Override
		public void end() {
			this.terminal.print(CLEAR);
			this.terminal.flush();
		}

	}

}
