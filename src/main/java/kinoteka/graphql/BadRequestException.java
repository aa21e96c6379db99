package kinoteka.graphql;

/** A request that cannot be answered, and what the client can do about it. */
class BadRequestException extends RuntimeException {

	private final ErrorCode code;

	BadRequestException(ErrorCode code, String message) {
		super(message);
		this.code = code;
	}

	ErrorCode code() {
		return this.code;
	}

}
