package kinoteka.graphql;

import java.util.List;
import java.util.Set;

import kinoteka.graphql.query.ErrorCode;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is asked from an HTTP request, and refuses one that asks nothing. */
@Component
@ConditionalOnWebApplication
class RequestReader {

	static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.OPTIONS);

	private final RequestProperties properties;

	private final PersistedDocuments documents;

	private final JsonMapper json;

	RequestReader(RequestProperties properties, PersistedDocuments documents, JsonMapper json) {
		this.properties = properties;
		this.documents = documents;
		this.json = json;
	}

	AnswerFormat format(ServerRequest request) {
		return AnswerFormat.negotiate(request.headers().header(HttpHeaders.ACCEPT))
			.orElseThrow(() -> new RefusedRequestException(ErrorCode.NOT_ACCEPTABLE,
					"Answers come as application/json or application/graphql-response+json: accept one of these"));
	}

	/** The parameters, with the document in full. */
	RequestParameters parameters(ServerRequest request) {
		return this.documents.resolve(
				isSafe(request) ? RequestParameters.ofAddress(request.servletRequest(), this.json) : posted(request));
	}

	private RequestParameters posted(ServerRequest request) {
		if (!request.method().equals(HttpMethod.POST)) {
			throw new RefusedRequestException(ErrorCode.METHOD_NOT_ALLOWED, "Ask with POST, or a query with GET",
					(headers) -> headers.setAllow(METHODS));
		}
		return RequestParameters.ofBody(RequestBody.read(request.servletRequest(), this.properties.bodyTimeout()),
				this.json);
	}

	static boolean isSafe(ServerRequest request) {
		return List.of(HttpMethod.GET, HttpMethod.HEAD).contains(request.method());
	}

}
