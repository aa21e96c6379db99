package kinoteka.graphql;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static kinoteka.graphql.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class PersistedDocumentTests {

	@Autowired
	Api api;

	@Test
	void answersByItsHashADocumentThatWasSentOnce() {
		String document = "query Once { films { totalCount } }";
		HttpResponse<String> unknown = post(Map.of("extensions", named(document)));
		assertThat(unknown.statusCode()).isEqualTo(200);
		assertRefused(Api.json(unknown), "PERSISTED_QUERY_NOT_FOUND");
		assertThat(Api.json(unknown).at("/errors/0/message").asString()).isEqualTo("PersistedQueryNotFound");
		JsonNode answer = Api.json(post(Map.of("query", document, "extensions", named(document))));
		assertThat(answer.at("/data/films/totalCount").asInt()).isPositive();
		assertThat(Api.json(post(Map.of("extensions", named(document))))).isEqualTo(answer);
		assertThat(Api.json(post(Map.of("documentId", "sha256:" + hash(document))))).isEqualTo(answer);
	}

	@Test
	void answersByItsHashInTheAddress() {
		String document = "query($n: Int) { films(first: $n) { nodes { slug } } }";
		assertRefused(Api.json(get(document, "")), "PERSISTED_QUERY_NOT_FOUND");
		get(document, "&query=" + encoded(document));
		HttpResponse<String> known = get(document, "&variables=" + encoded("{\"n\": 2}"));
		assertThat(Api.json(known).at("/data/films/nodes")).hasSize(2);
	}

	@Test
	void tellsByStatusThatADocumentIsUnknownToWhomReadsIt() {
		HttpResponse<String> response = this.api.send(HttpRequest
			.newBuilder(this.api.uri("/graphql?extensions=" + encoded(json(named("{ no: __typename }")))))
			.header("Accept", "application/graphql-response+json"));
		assertThat(response.statusCode()).isEqualTo(404);
	}

	@Test
	void refusesTheHashOfAnotherDocument() {
		HttpResponse<String> response = post(
				Map.of("query", "{ a: __typename }", "extensions", named("{ b: __typename }")));
		assertThat(response.statusCode()).isEqualTo(400);
		assertRefused(Api.json(response), "PERSISTED_QUERY_MISMATCH");
		assertRefused(Api.json(post(Map.of("extensions", named("{ b: __typename }")))), "PERSISTED_QUERY_NOT_FOUND");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ flims }", "{" })
	void keepsNoDocumentThatIsInvalid(String document) {
		post(Map.of("query", document, "extensions", named(document)));
		assertRefused(Api.json(post(Map.of("extensions", named(document)))), "PERSISTED_QUERY_NOT_FOUND");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "[]", "{}", "{\"sha256Hash\": 1}", "{\"sha256Hash\": null}", "\"x\"" })
	void refusesWhatNamesNoDocument(String persisted) {
		assertRefused(Api.json(this.api.post("{\"extensions\": {\"persistedQuery\": " + persisted + "}}")), "BAD_BODY");
	}

	private HttpResponse<String> post(Map<String, ?> parameters) {
		return this.api.post(json(parameters));
	}

	private HttpResponse<String> get(String document, String more) {
		return this.api
			.send(HttpRequest.newBuilder(this.api.uri("/graphql?extensions=" + encoded(json(named(document))) + more)));
	}

	private static Map<String, ?> named(String document) {
		return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash(document)));
	}

	private static String json(Object value) {
		return JsonMapper.shared().writeValueAsString(value);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	static String hash(String document) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
