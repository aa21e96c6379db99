package kinoteka.graphql;

import java.util.function.Consumer;

import kinoteka.graphql.query.ErrorCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * An HTTP request that is no GraphQL request.
 *
 * @param status the status of the response
 * @param error what the client is told
 */
record Refusal(HttpStatus status, ClientError error) {

	static final Refusal METHOD = new Refusal(HttpStatus.METHOD_NOT_ALLOWED,
			new ClientError(ErrorCode.METHOD_NOT_ALLOWED, "Ask with POST: GET is not answered here"));

	static final Refusal CONTENT_TYPE = new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, new ClientError(
			ErrorCode.UNSUPPORTED_MEDIA_TYPE, "Send JSON, with the header Content-Type: application/json"));

	static final Refusal ACCEPT = new Refusal(HttpStatus.NOT_ACCEPTABLE, new ClientError(ErrorCode.NOT_ACCEPTABLE,
			"Answers come as application/json or application/graphql-response+json: accept one of these"));

	static final Refusal BODY = new Refusal(HttpStatus.BAD_REQUEST, new ClientError(ErrorCode.BAD_BODY,
			"The body is no GraphQL request: send a JSON object such as {\"query\": \"{ decades { label } }\"}"));

	static final Refusal BODY_SIZE = new Refusal(HttpStatus.CONTENT_TOO_LARGE, new ClientError(ErrorCode.BODY_TOO_LARGE,
			"The body has more than " + BoundedHttpHandler.BYTES / 1000 + " kB: send less"));

	static final Refusal FIRST_IMPORT = new Refusal(HttpStatus.SERVICE_UNAVAILABLE, new ClientError(
			ErrorCode.UNAVAILABLE, "The first articles are being imported: ask again in a few seconds"));

	static final Refusal DEFECT = new Refusal(HttpStatus.INTERNAL_SERVER_ERROR, ClientError.of(new Exception()));

	ServerResponse toResponse() {
		return toResponse((headers) -> {
		});
	}

	ServerResponse toResponse(Consumer<HttpHeaders> headers) {
		return ServerResponse.status(this.status)
			.headers(headers)
			.contentType(MediaType.APPLICATION_JSON)
			.body(this.error.toResponse());
	}

}
