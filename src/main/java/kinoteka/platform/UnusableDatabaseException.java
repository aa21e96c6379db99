package kinoteka.platform;

/** A database that answers, and cannot hold the library; says what would mend it. */
class UnusableDatabaseException extends RuntimeException {

	private final String action;

	UnusableDatabaseException(String message, String action) {
		super(message);
		this.action = action;
	}

	String action() {
		return this.action;
	}

}
