package kinoteka.graphql.query;

/** A request that cannot be answered, and what the client can do about it. */
public class BadRequestException extends RuntimeException {

	private final ErrorCode code;

	/**
	 * Refuses a request.
	 * @param code for programs
	 * @param message for people
	 */
	public BadRequestException(ErrorCode code, String message) {
		super(message);
		this.code = code;
	}

	/**
	 * What is wrong, for programs.
	 * @return the code
	 */
	public ErrorCode code() {
		return this.code;
	}

}
