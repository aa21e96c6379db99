package kinoteka.graphql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import graphql.GraphQLError;
import kinoteka.graphql.query.ErrorCode;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was answered, or why nothing was, as JSON. */
@Component
class HttpAnswers {

	private final JsonMapper json;

	HttpAnswers(JsonMapper json) {
		this.json = json;
	}

	/** What a client has already, by its tag. */
	HttpAnswer notModified(String tag) {
		return new HttpAnswer(HttpStatus.NOT_MODIFIED, tagged(tag), new byte[0]);
	}

	HttpAnswer answer(WebGraphQlResponse response, AnswerFormat format, Optional<String> tag) {
		HttpHeaders headers = tag.filter((ignored) -> isOfTheCatalogue(response))
			.map(HttpAnswers::tagged)
			.orElseGet(HttpHeaders::new);
		HttpStatus status = status(response, format);
		if (status == HttpStatus.METHOD_NOT_ALLOWED) {
			headers.setAllow(Set.of(HttpMethod.POST));
		}
		return answer(status, headers, response.toMap(), format);
	}

	HttpAnswer refusal(RefusedRequestException refusal, AnswerFormat format) {
		return answer(status(refusal.error().code(), format), refusal.headers(), refusal.error().toResponse(), format);
	}

	private HttpAnswer answer(HttpStatus status, HttpHeaders headers, Map<String, Object> body, AnswerFormat format) {
		headers.setContentType(format.type());
		headers.setVary(List.of(HttpHeaders.ACCEPT));
		if (headers.getCacheControl() == null) {
			headers.setCacheControl(CacheControl.noStore());
		}
		return new HttpAnswer(status, headers, this.json.writeValueAsBytes(body));
	}

	private static boolean isOfTheCatalogue(WebGraphQlResponse response) {
		return response.getErrors().isEmpty() && GetQueries.isOfTheCatalogue(response.getExecutionInput());
	}

	/** May be kept by anybody, and is asked for again each time. */
	private static HttpHeaders tagged(String tag) {
		HttpHeaders headers = new HttpHeaders();
		headers.setETag(tag);
		headers.setCacheControl(CacheControl.noCache());
		headers.setVary(List.of(HttpHeaders.ACCEPT));
		return headers;
	}

	/**
	 * Not every client reads the body of a response that failed, and this one it must.
	 */
	private static HttpStatus status(ErrorCode code, AnswerFormat format) {
		return (code == ErrorCode.PERSISTED_QUERY_NOT_FOUND && format == AnswerFormat.JSON) ? HttpStatus.OK
				: code.status();
	}

	/** By the specification; a mutation by GET is refused in either format. */
	private static HttpStatus status(WebGraphQlResponse response, AnswerFormat format) {
		if (response.getExecutionResult().isDataPresent()) {
			return HttpStatus.OK;
		}
		HttpStatus status = response.getExecutionResult()
			.getErrors()
			.stream()
			.findFirst()
			.map(HttpAnswers::status)
			.orElse(HttpStatus.INTERNAL_SERVER_ERROR);
		return (format == AnswerFormat.GRAPHQL_RESPONSE || status == HttpStatus.METHOD_NOT_ALLOWED) ? status
				: HttpStatus.OK;
	}

	private static HttpStatus status(GraphQLError error) {
		return ErrorCode.valueOf(String.valueOf(error.getExtensions().get(ErrorCode.EXTENSION))).status();
	}

}
