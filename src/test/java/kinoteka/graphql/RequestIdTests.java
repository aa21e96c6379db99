package kinoteka.graphql;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class RequestIdTests {

	@Autowired
	Api api;

	@ParameterizedTest
	@ValueSource(strings = { "{\"query\": \"{\"}", "{\"query\": \"{ flims }\"}", "{",
			"{\"query\": \"{ films(first: 0) { totalCount } }\"}", "{\"query\": \"query A { a } query B { b }\"}" })
	void standsInTheResponseAndInEachError(String body) {
		HttpResponse<String> response = post(body, "front-end.42");
		assertThat(response.headers().firstValue("X-Request-Id")).hasValue("front-end.42");
		assertThat(Api.json(response).get("errors")).isNotEmpty()
			.allSatisfy((error) -> assertThat(error.at("/extensions/requestId").asString()).isEqualTo("front-end.42"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "two words", "<script>", "ä", "" })
	void isMadeWhereTheClientsOwnIsNotWellFormed(String id) {
		HttpResponse<String> response = post("{", id);
		String made = response.headers().firstValue("X-Request-Id").orElseThrow();
		assertThat(made).hasSize(36);
		assertThat(Api.json(response).at("/errors/0/extensions/requestId").asString()).isEqualTo(made);
	}

	@Test
	void standsInWhatIsSaidOfOtherAddresses() {
		HttpResponse<String> response = this.api
			.send(HttpRequest.newBuilder(this.api.uri("/nothing")).header("X-Request-Id", "x1"));
		assertThat(response.headers().allValues("X-Request-Id")).containsExactly("x1");
		assertThat(Api.json(response).at("/errors/0/extensions/requestId").asString()).isEqualTo("x1");
	}

	private HttpResponse<String> post(String body, String id) {
		return this.api.send(HttpRequest.newBuilder(this.api.uri("/graphql"))
			.header("Content-Type", "application/json")
			.header("X-Request-Id", id)
			.POST(BodyPublishers.ofString(body)));
	}

}
