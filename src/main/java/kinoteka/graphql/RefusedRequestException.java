package kinoteka.graphql;

import java.util.function.Consumer;

import kinoteka.graphql.query.ErrorCode;
import org.springframework.http.HttpHeaders;

/**
 * Ends an HTTP request that is no GraphQL request, or is one that is not answered now.
 */
final class RefusedRequestException extends RuntimeException {

	private final transient ClientError error;

	private final transient HttpHeaders headers = new HttpHeaders();

	RefusedRequestException(ErrorCode code, String message) {
		super(message, null, false, false);
		this.error = new ClientError(code, message);
	}

	RefusedRequestException(ErrorCode code, String message, Consumer<HttpHeaders> headers) {
		this(code, message);
		headers.accept(this.headers);
	}

	ClientError error() {
		return this.error;
	}

	/** What the client may do instead, for programs. */
	HttpHeaders headers() {
		return this.headers;
	}

}
