package kinoteka.graphql;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletRequest;
import kinoteka.graphql.query.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a client asks with, as the GraphQL-over-HTTP specification names it.
 *
 * @param documentId what the document is called, null where it has no name; with
 * automatic persisted queries its hash
 * @param query the document, null where its name has to do
 * @param operationName which operation of the document
 * @param variables values by name
 * @param extensions what goes beyond the specification
 */
record RequestParameters(@Nullable String documentId, @Nullable String query, @Nullable String operationName,
		Map<String, @Nullable Object> variables, Map<String, Object> extensions) {

	private static final List<String> TEXTS = List.of("documentId", "query", "operationName");

	private static final List<String> OBJECTS = List.of("variables", "extensions");

	/** The parameters in the JSON object that was posted. */
	static RequestParameters ofBody(byte[] body, JsonMapper json) {
		try {
			JsonNode object = json.readTree(body);
			if (object.isObject()) {
				return of(object, json, ErrorCode.BAD_BODY);
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
		ObjectNode object = json.createObjectNode();
		try {
			TEXTS.forEach((name) -> given(request, name, (value) -> object.put(name, value)));
			OBJECTS.forEach((name) -> given(request, name, (value) -> object.set(name, json.readTree(value))));
		}
		catch (JacksonException | IllegalStateException ex) {
			throw new RefusedRequestException(ErrorCode.BAD_PARAMETERS,
					"The parameters cannot be read: encode them for a URL, variables and extensions as JSON");
		}
		return of(object, json, ErrorCode.BAD_PARAMETERS);
	}

	/** An empty parameter is none. */
	private static void given(HttpServletRequest request, String name, Consumer<String> then) {
		String value = request.getParameter(name);
		if (value != null && !value.isEmpty()) {
			then.accept(value);
		}
	}

	private static RequestParameters of(JsonNode object, JsonMapper json, ErrorCode code) {
		RequestParameters read = new RequestParameters(documentId(object, code), text(object, "query", code),
				text(object, "operationName", code), object(object, "variables", json, code),
				object(object, "extensions", json, code));
		if (read.query == null && read.documentId == null) {
			throw new RefusedRequestException(code,
					"There is no query: send one as the parameter query, such as { decades { label } }");
		}
		return read;
	}

	/** By the draft for persisted documents, or as Apollo has it. */
	private static @Nullable String documentId(JsonNode object, ErrorCode code) {
		String id = text(object, "documentId", code);
		JsonNode persisted = object.path("extensions").path("persistedQuery");
		if (id != null || persisted.isMissingNode() || persisted.isNull()) {
			return (id != null) ? id.replaceFirst("^sha256:", "") : null;
		}
		return persisted.path("sha256Hash")
			.stringValueOpt()
			.orElseThrow(() -> new RefusedRequestException(code,
					"extensions.persistedQuery has no sha256Hash: send the document's SHA-256 in hexadecimal"));
	}

	private static @Nullable String text(JsonNode object, String name, ErrorCode code) {
		JsonNode value = object.path(name);
		if (value.isMissingNode() || value.isNull()) {
			return null;
		}
		return value.stringValueOpt()
			.orElseThrow(() -> new RefusedRequestException(code, "The parameter " + name + " is no string: send one"));
	}

	private static <V extends @Nullable Object> Map<String, V> object(JsonNode object, String name, JsonMapper json,
			ErrorCode code) {
		JsonNode value = object.path(name);
		if (value.isMissingNode() || value.isNull()) {
			return Map.of();
		}
		if (!value.isObject()) {
			throw new RefusedRequestException(code, "The parameter " + name + " is no JSON object: send one");
		}
		return json.convertValue(value, new TypeReference<>() {
		});
	}

	RequestParameters withQuery(String document) {
		return new RequestParameters(this.documentId, document, this.operationName, this.variables, this.extensions);
	}

	GraphQlRequest toGraphQlRequest() {
		return new DefaultGraphQlRequest(Objects.requireNonNull(this.query), this.operationName, this.variables,
				this.extensions);
	}

}
