package kinoteka.graphql;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static kinoteka.graphql.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class HttpTests {

	private static final String QUERY = "{\"query\": \"{ __typename }\"}";

	@Autowired
	Api api;

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "[" + QUERY + "]", "null", "1", "\"{ __typename }\"", "{}",
			"{\"query\": null}", "{\"query\": {}}", "{\"query\": 0}",
			"{\"query\": \"{ __typename }\", \"variables\": 1}", "{\"query\": \"{ __typename }\", \"variables\": []}",
			"{\"query\": \"{ __typename }\", \"extensions\": 1}", "{\"query\": \"\\ud8\"}", "\u0000", "<query/>" })
	void refusesABodyThatIsNoGraphQlRequest(String body) {
		HttpResponse<String> response = this.api.post(body);
		assertThat(response.statusCode()).isEqualTo(400);
		assertRefused(Api.json(response), "BAD_BODY");
	}

	@Test
	void refusesNestedJsonWithoutEnd() {
		HttpResponse<String> response = this.api.post("{\"variables\": " + "[".repeat(100_000));
		assertThat(response.statusCode()).isEqualTo(400);
		assertRefused(Api.json(response), "BAD_BODY");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "DELETE", "PATCH" })
	void saysWhichMethodsThereAre(String method) {
		HttpResponse<String> response = this.api
			.send(HttpRequest.newBuilder(this.api.uri("/graphql")).method(method, BodyPublishers.noBody()));
		assertThat(response.statusCode()).isEqualTo(405);
		assertThat(allowed(response)).containsExactlyInAnyOrder("GET", "HEAD", "POST", "OPTIONS");
		assertRefused(Api.json(response), "METHOD_NOT_ALLOWED");
	}

	@Test
	void tellsItsMethodsToOptions() {
		HttpResponse<String> response = this.api
			.send(HttpRequest.newBuilder(this.api.uri("/graphql")).method("OPTIONS", BodyPublishers.noBody()));
		assertThat(response.statusCode()).isEqualTo(204);
		assertThat(allowed(response)).containsExactlyInAnyOrder("GET", "HEAD", "POST", "OPTIONS");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nothing", "/graphql/", "/graphql/nothing", "/graphiql/nothing.js", "/actuator/nothing" })
	void saysThatThereIsNothing(String path) {
		HttpResponse<String> response = this.api
			.send(HttpRequest.newBuilder(this.api.uri(path)).header("Accept", "text/html"));
		assertThat(response.statusCode()).isEqualTo(404);
		assertRefused(Api.json(response), "NOT_FOUND");
	}

	@Test
	void saysThatAPageIsNotPostedTo() {
		HttpResponse<String> response = this.api
			.send(HttpRequest.newBuilder(this.api.uri("/favicon.svg")).POST(BodyPublishers.ofString("x")));
		assertThat(response.statusCode()).isEqualTo(405);
		assertThat(allowed(response)).contains("GET");
		assertRefused(Api.json(response), "METHOD_NOT_ALLOWED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "application/graphql", "nonsense",
			"multipart/form-data; boundary=x" })
	void refusesOtherContentThanJson(String type) {
		HttpResponse<String> response = this.api.send(HttpRequest.newBuilder(this.api.uri("/graphql"))
			.header("Content-Type", type)
			.POST(BodyPublishers.ofString(QUERY)));
		assertThat(response.statusCode()).isEqualTo(415);
		assertRefused(Api.json(response), "UNSUPPORTED_MEDIA_TYPE");
	}

	@Test
	void refusesABodyThatIsCompressed() {
		HttpResponse<String> response = this.api.send(HttpRequest.newBuilder(this.api.uri("/graphql"))
			.header("Content-Type", "application/json")
			.header("Content-Encoding", "gzip")
			.POST(BodyPublishers.ofString(QUERY)));
		assertThat(response.statusCode()).isEqualTo(415);
		assertThat(response.headers().firstValue("Accept-Encoding")).hasValue("identity");
		assertRefused(Api.json(response), "UNSUPPORTED_MEDIA_TYPE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "text/event-stream", "nonsense", "application/json;q=0",
			"application/json; charset=utf-16", "application/graphql-response+json;q=0, text/*" })
	void refusesToAnswerInOtherFormats(String accept) {
		HttpResponse<String> response = this.api.send(HttpRequest.newBuilder(this.api.uri("/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept", accept)
			.POST(BodyPublishers.ofString(QUERY)));
		assertThat(response.statusCode()).isEqualTo(406);
		assertRefused(Api.json(response), "NOT_ACCEPTABLE");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					*/*                                                               | application/json
					application/*                                                     | application/json
					application/json                                                  | application/json
					application/json;q=0.9, application/graphql-response+json         | application/graphql-response+json
					application/graphql-response+json, application/json;q=0.9         | application/graphql-response+json
					application/graphql-response+json;q=0.5, application/json         | application/json
					application/graphql-response+json; charset=utf-8, application/json; charset=utf-8 | application/graphql-response+json
					application/json, application/graphql-response+json               | application/json
					application/json;q=0, */*                                         | application/graphql-response+json
					text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8 | application/json
					application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed | application/graphql-response+json
					""")
	void answersInTheFormatThatIsLikedBest(String accept, String type) {
		HttpResponse<String> response = this.api.send(HttpRequest.newBuilder(this.api.uri("/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept", accept)
			.POST(BodyPublishers.ofString(QUERY)));
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Type")).hasValue(type);
		assertThat(response.headers().allValues("Vary")).contains("Accept");
		assertThat(response.headers().firstValueAsLong("Content-Length")).hasValue(response.body().length());
	}

	@Test
	void answersInJsonWhereNothingIsSaidOfFormats() {
		HttpResponse<String> empty = this.api
			.send(HttpRequest.newBuilder(this.api.uri("/graphql?query=%7B__typename%7D")).header("Accept", ""));
		assertThat(empty.headers().firstValue("Content-Type")).hasValue("application/json");
		assertThat(this.api.post(QUERY).headers().firstValue("Content-Type")).hasValue("application/json");
	}

	@Test
	void tellsFailureByStatusToClientsThatAcceptTheGraphQlMediaType() {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.api.uri("/graphql"))
			.header("Content-Type", "application/json; charset=utf-8")
			.header("Accept", "application/graphql-response+json");
		assertThat(this.api.send(request.copy().POST(BodyPublishers.ofString(QUERY))).statusCode()).isEqualTo(200);
		assertThat(this.api.send(request.copy().POST(BodyPublishers.ofString("{\"query\": \"{\"}"))).statusCode())
			.isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /graphql?query=\\ HTTP/1.1", "GET /../x HTTP/1.1", "GET /%zz HTTP/1.1",
			"GET /%2e%2e/x HTTP/1.1", "nonsense", "GET / HTTP/9.9" })
	void saysInOneFormWhatTheServerCannotRead(String line) throws IOException {
		String response = raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		assertThat(response).startsWith("HTTP/1.1 ").contains("application/json", "\"errors\":[{\"message\":");
	}

	@Test
	void saysInOneFormThatAnAddressIsTooLong() throws IOException {
		String response = raw("GET /graphql?query=" + "a".repeat(10_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
		assertThat(response).startsWith("HTTP/1.1 400 ").contains("BAD_PARAMETERS");
	}

	@Test
	void readsBracesInAnAddress() throws IOException {
		String response = raw(
				"GET /graphql?query={__typename} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		assertThat(response).startsWith("HTTP/1.1 200 ").contains("Query");
	}

	private String raw(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.api.uri("/").getPort())) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void refusesALongBodyBeforeItHasCome() throws IOException {
		try (Socket socket = new Socket("localhost", this.api.uri("/").getPort())) {
			socket.getOutputStream().write("""
					POST /graphql HTTP/1.1
					Host: localhost
					Content-Type: application/json
					Content-Length: 1000000000

					{""".replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
			byte[] start = socket.getInputStream().readNBytes(12);
			assertThat(new String(start, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
		}
	}

	@Test
	void stopsReadingABodyOfUnknownLengthAtTheLimit() {
		InputStream body = new ByteArrayInputStream(
				("{\"query\": \"" + " ".repeat(RequestBody.BYTES)).getBytes(StandardCharsets.US_ASCII));
		HttpResponse<String> response = this.api.send(HttpRequest.newBuilder(this.api.uri("/graphql"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofInputStream(() -> body)));
		assertThat(response.statusCode()).isEqualTo(413);
		assertRefused(Api.json(response), "BODY_TOO_LARGE");
	}

	private static List<String> allowed(HttpResponse<String> response) {
		return response.headers()
			.allValues("Allow")
			.stream()
			.flatMap((header) -> Arrays.stream(header.split(",\\s*")))
			.toList();
	}

}
