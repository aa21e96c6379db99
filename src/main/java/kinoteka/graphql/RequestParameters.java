package kinoteka.graphql;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import kinoteka.graphql.query.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a client asks with, as the GraphQL-over-HTTP specification names it.
 *
 * @param query the document, null where it is named by its hash
 * @param operationName which operation of the document
 * @param variables values by name
 * @param extensions what goes beyond the specification
 */
record RequestParameters(@Nullable String query, @Nullable String operationName,
		Map<String, @Nullable Object> variables, Map<String, Object> extensions) {

	/** The parameters in the JSON object that was posted. */
	static RequestParameters ofBody(byte[] body, JsonMapper json) {
		try {
			JsonNode object = json.readTree(body);
			if (object.isObject()) {
				return of(object::get, json, ErrorCode.BAD_BODY);
			}
		}
		catch (JacksonException ex) {
			// Said below.
		}
		throw new RefusedRequestException(ErrorCode.BAD_BODY,
				"The body is no GraphQL request: send a JSON object such as {\"query\": \"{ decades { label } }\"}");
	}

	/** The parameters in the address, of which two are JSON in turn. */
	static RequestParameters ofAddress(HttpServletRequest request, JsonMapper json) {
		return of((name) -> parameter(request, name, json), json, ErrorCode.BAD_PARAMETERS);
	}

	GraphQlRequest toGraphQlRequest() {
		return new DefaultGraphQlRequest(Objects.requireNonNull(this.query), this.operationName, this.variables,
				extensions);
	}

	private static @Nullable JsonNode parameter(HttpServletRequest request, String name, JsonMapper json) {
		try {
			String value = request.getParameter(name);
			if (value == null || value.isEmpty()) {
				return null;
			}
			return name.equals("query") || name.equals("operationName") ? JsonNodeFactory.instance.stringNode(value)
					: json.readTree(value);
		}
		catch (JacksonException | IllegalStateException ex) {
			throw new RefusedRequestException(ErrorCode.BAD_PARAMETERS,
					"The parameter " + name + " cannot be read: encode it for a URL, and objects as JSON");
		}
	}

	private static RequestParameters of(Function<String, @Nullable JsonNode> parameters, JsonMapper json,
			ErrorCode code) {
		RequestParameters read = new RequestParameters(text(parameters, "query", code),
				text(parameters, "operationName", code), object(parameters, "variables", json, code),
				object(parameters, "extensions", json, code));
		if (read.query == null) {
			throw new RefusedRequestException(code,
					"There is no query: send one as the parameter query, such as { decades { label } }");
		}
		return read;
	}

	private static @Nullable String text(Function<String, @Nullable JsonNode> parameters, String name, ErrorCode code) {
		JsonNode value = parameters.apply(name);
		if (value == null || value.isNull()) {
			return null;
		}
		return value.stringValueOpt()
			.orElseThrow(() -> new RefusedRequestException(code, "The parameter " + name + " is no string: send one"));
	}

	private static <V extends @Nullable Object> Map<String, V> object(Function<String, @Nullable JsonNode> parameters,
			String name, JsonMapper json, ErrorCode code) {
		JsonNode value = parameters.apply(name);
		if (value == null || value.isNull()) {
			return Map.of();
		}
		if (!value.isObject()) {
			throw new RefusedRequestException(code, "The parameter " + name + " is no JSON object: send one");
		}
		return json.convertValue(value, new TypeReference<>() {
		});
	}

}
