package kinoteka.importing;

import java.time.Duration;

/** A database went away during a run, and was not back in time. */
class DatabaseGoneException extends CommandFailedException {

	DatabaseGoneException(Duration waited) {
		super("The run did not finish. The database went away and was not back within " + waited.toSeconds()
				+ " s, which is kinoteka.import.wait-for-database. See that it runs and start again: what is done is "
				+ "not done twice.");
	}

}
