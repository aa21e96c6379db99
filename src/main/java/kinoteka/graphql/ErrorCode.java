package kinoteka.graphql;

import org.springframework.graphql.execution.ErrorType;

/**
 * What went wrong, for programs: {@code extensions.code} of every error. Names are
 * stable.
 */
enum ErrorCode {

	/** The request's body is no GraphQL request. */
	BAD_BODY(ErrorType.BAD_REQUEST),
	/** The request's body has more bytes than are read. */
	BODY_TOO_LARGE(ErrorType.BAD_REQUEST),
	/** Something else than POST. */
	METHOD_NOT_ALLOWED(ErrorType.BAD_REQUEST),
	/** A body that says it is something else than JSON. */
	UNSUPPORTED_MEDIA_TYPE(ErrorType.BAD_REQUEST),
	/** An answer is wanted in a format that there is none in. */
	NOT_ACCEPTABLE(ErrorType.BAD_REQUEST),
	/** The document breaks GraphQL's grammar. */
	PARSE_FAILED(ErrorType.BAD_REQUEST),
	/** The document or its variables do not fit the schema. */
	VALIDATION_FAILED(ErrorType.BAD_REQUEST),
	/** An argument is outside its range, or arguments contradict each other. */
	BAD_ARGUMENT(ErrorType.BAD_REQUEST),
	/** A cursor that was not given out for this list in this order. */
	BAD_CURSOR(ErrorType.BAD_REQUEST),
	/** An id that was not given out, or one for something else. */
	BAD_ID(ErrorType.BAD_REQUEST),
	/** The query asks for more at once than is answered. */
	QUERY_TOO_LARGE(ErrorType.BAD_REQUEST),
	/** The answer was not ready in time. */
	TIMED_OUT(ErrorType.INTERNAL_ERROR),
	/** The database does not answer. */
	UNAVAILABLE(ErrorType.INTERNAL_ERROR),
	/** A defect. */
	INTERNAL_ERROR(ErrorType.INTERNAL_ERROR);

	/** The extension that carries the code. */
	static final String EXTENSION = "code";

	private final ErrorType classification;

	ErrorCode(ErrorType classification) {
		this.classification = classification;
	}

	ErrorType classification() {
		return this.classification;
	}

}
