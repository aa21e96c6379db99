package kinoteka.importing;

/** A command cannot do what it was asked for; the message says why, for a person. */
class CommandFailedException extends RuntimeException {

	CommandFailedException(String message) {
		super(message);
	}

}
