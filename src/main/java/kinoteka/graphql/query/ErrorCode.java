package kinoteka.graphql.query;

import graphql.ErrorClassification;
import org.springframework.http.HttpStatus;

/**
 * What went wrong, for programs: {@code extensions.code} of every error. Names are
 * stable.
 */
public enum ErrorCode {

	/** The request's body is no GraphQL request. */
	BAD_BODY("BAD_REQUEST", HttpStatus.BAD_REQUEST),
	/** What stands in the address is no GraphQL request. */
	BAD_PARAMETERS("BAD_REQUEST", HttpStatus.BAD_REQUEST),
	/** The request's body has more bytes than are read. */
	BODY_TOO_LARGE("BAD_REQUEST", HttpStatus.CONTENT_TOO_LARGE),
	/** The request's body did not come in time. */
	BODY_TOO_SLOW("BAD_REQUEST", HttpStatus.REQUEST_TIMEOUT),
	/** There is nothing at this address. */
	NOT_FOUND("BAD_REQUEST", HttpStatus.NOT_FOUND),
	/** Neither GET nor POST, or a mutation by GET. */
	METHOD_NOT_ALLOWED("BAD_REQUEST", HttpStatus.METHOD_NOT_ALLOWED),
	/** A body that says it is something else than JSON. */
	UNSUPPORTED_MEDIA_TYPE("BAD_REQUEST", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
	/** An answer is wanted in a format that there is none in. */
	NOT_ACCEPTABLE("BAD_REQUEST", HttpStatus.NOT_ACCEPTABLE),
	/** No document has this name here: send it once along with its hash. */
	PERSISTED_QUERY_NOT_FOUND("BAD_REQUEST", HttpStatus.NOT_FOUND),
	/** The hash that was sent is not that of the document. */
	PERSISTED_QUERY_MISMATCH("BAD_REQUEST", HttpStatus.BAD_REQUEST),
	/** The document is not among those that alone are answered. */
	DOCUMENT_NOT_TRUSTED("BAD_REQUEST", HttpStatus.FORBIDDEN),
	/** The document breaks GraphQL's grammar. */
	PARSE_FAILED("BAD_REQUEST", HttpStatus.BAD_REQUEST),
	/** The document or its variables do not fit the schema. */
	VALIDATION_FAILED("BAD_REQUEST", HttpStatus.BAD_REQUEST),
	/** An argument is outside its range, or arguments contradict each other. */
	BAD_ARGUMENT("BAD_REQUEST", HttpStatus.BAD_REQUEST),
	/** A cursor that was not given out for this list in this order. */
	BAD_CURSOR("BAD_REQUEST", HttpStatus.BAD_REQUEST),
	/** An id that was not given out, or one for something else. */
	BAD_ID("BAD_REQUEST", HttpStatus.BAD_REQUEST),
	/** The query asks for more at once than is answered. */
	QUERY_TOO_LARGE("BAD_REQUEST", HttpStatus.BAD_REQUEST),
	/** The answer was not ready in time. */
	TIMED_OUT("TIMED_OUT", HttpStatus.SERVICE_UNAVAILABLE),
	/** More queries came at once than are answered. */
	OVERLOADED("UNAVAILABLE", HttpStatus.SERVICE_UNAVAILABLE),
	/** The database does not answer. */
	UNAVAILABLE("UNAVAILABLE", HttpStatus.SERVICE_UNAVAILABLE),
	/** A defect. */
	INTERNAL_ERROR("INTERNAL_ERROR", HttpStatus.INTERNAL_SERVER_ERROR);

	/** The extension that carries the code. */
	public static final String EXTENSION = "code";

	private final String classification;

	private final HttpStatus status;

	ErrorCode(String classification, HttpStatus status) {
		this.classification = classification;
		this.status = status;
	}

	/** The status of a response that holds nothing but such an error. */
	public HttpStatus status() {
		return this.status;
	}

	/** Whose fault it is: {@code extensions.classification}. */
	public ErrorClassification classification() {
		return ErrorClassification.errorClassification(this.classification);
	}

}
