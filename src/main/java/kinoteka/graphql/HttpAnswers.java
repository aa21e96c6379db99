package kinoteka.graphql;

import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.GraphQLError;
import kinoteka.graphql.query.ErrorCode;
import org.springframework.graphql.server.WebGraphQlResponse;
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

	HttpAnswer answer(WebGraphQlResponse response, AnswerFormat format) {
		HttpHeaders headers = new HttpHeaders();
		HttpStatus status = status(response, format);
		if (status == HttpStatus.METHOD_NOT_ALLOWED) {
			headers.setAllow(Set.of(HttpMethod.POST));
		}
		return answer(status, headers, response.toMap(), format);
	}

	HttpAnswer refusal(RefusedRequestException refusal, AnswerFormat format) {
		return answer(refusal.error().code().status(), refusal.headers(), refusal.error().toResponse(), format);
	}

	private HttpAnswer answer(HttpStatus status, HttpHeaders headers, Map<String, Object> body, AnswerFormat format) {
		headers.setContentType(format.type());
		headers.setVary(List.of(HttpHeaders.ACCEPT));
		return new HttpAnswer(status, headers, this.json.writeValueAsBytes(body));
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
