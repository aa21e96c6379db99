package kinoteka.importing;

/** A file cannot be read as an article. */
class UnreadableException extends Exception {

	private final String reason;

	UnreadableException(String reason) {
		super(reason);
		this.reason = reason;
	}

	/** Why not, for a person. */
	String reason() {
		return this.reason;
	}

}
