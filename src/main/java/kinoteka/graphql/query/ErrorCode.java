package kinoteka.graphql.query;

import graphql.ErrorClassification;

/**
 * What went wrong, for programs: {@code extensions.code} of every error. Names are
 * stable.
 */
public enum ErrorCode {

	/** The request's body is no GraphQL request. */
	BAD_BODY("BAD_REQUEST"),
	/** The request's body has more bytes than are read. */
	BODY_TOO_LARGE("BAD_REQUEST"),
	/** Something else than POST. */
	METHOD_NOT_ALLOWED("BAD_REQUEST"),
	/** A body that says it is something else than JSON. */
	UNSUPPORTED_MEDIA_TYPE("BAD_REQUEST"),
	/** An answer is wanted in a format that there is none in. */
	NOT_ACCEPTABLE("BAD_REQUEST"),
	/** The document breaks GraphQL's grammar. */
	PARSE_FAILED("BAD_REQUEST"),
	/** The document or its variables do not fit the schema. */
	VALIDATION_FAILED("BAD_REQUEST"),
	/** An argument is outside its range, or arguments contradict each other. */
	BAD_ARGUMENT("BAD_REQUEST"),
	/** A cursor that was not given out for this list in this order. */
	BAD_CURSOR("BAD_REQUEST"),
	/** An id that was not given out, or one for something else. */
	BAD_ID("BAD_REQUEST"),
	/** The query asks for more at once than is answered. */
	QUERY_TOO_LARGE("BAD_REQUEST"),
	/** The answer was not ready in time. */
	TIMED_OUT("TIMED_OUT"),
	/** The database does not answer. */
	UNAVAILABLE("UNAVAILABLE"),
	/** A defect. */
	INTERNAL_ERROR("INTERNAL_ERROR");

	/** The extension that carries the code. */
	public static final String EXTENSION = "code";

	private final String classification;

	ErrorCode(String classification) {
		this.classification = classification;
	}

	/** Whose fault it is: {@code extensions.classification}. */
	public ErrorClassification classification() {
		return ErrorClassification.errorClassification(this.classification);
	}

}
