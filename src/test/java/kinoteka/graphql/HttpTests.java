package kinoteka.graphql;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
			"{\"query\": null}", "{\"query\": {}}", "{\"query\": \"{ __typename }\", \"variables\": 1}",
			"{\"query\": \"{ __typename }\", \"variables\": []}", "{\"query\": \"{ __typename }\", \"extensions\": 1}",
			"{\"query\": \"\\ud8\"}", "\u0000", "<query/>" })
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
	@ValueSource(strings = { "GET", "PUT", "DELETE", "PATCH" })
	void answersNothingButPost(String method) {
		HttpResponse<String> response = this.api
			.send(HttpRequest.newBuilder(this.api.uri("/graphql?query=%7B__typename%7D"))
				.method(method, BodyPublishers.noBody()));
		assertThat(response.statusCode()).isEqualTo(405);
		assertThat(response.headers().firstValue("Allow")).hasValue("POST");
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

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "text/event-stream", "nonsense" })
	void refusesToAnswerInOtherFormats(String accept) {
		HttpResponse<String> response = this.api.send(HttpRequest.newBuilder(this.api.uri("/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept", accept)
			.POST(BodyPublishers.ofString(QUERY)));
		assertThat(response.statusCode()).isEqualTo(406);
		assertRefused(Api.json(response), "NOT_ACCEPTABLE");
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
				("{\"query\": \"" + " ".repeat(BoundedHttpHandler.BYTES)).getBytes(StandardCharsets.US_ASCII));
		HttpResponse<String> response = this.api.send(HttpRequest.newBuilder(this.api.uri("/graphql"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofInputStream(() -> body)));
		assertThat(response.statusCode()).isEqualTo(413);
		assertRefused(Api.json(response), "BODY_TOO_LARGE");
	}

}
