package kinoteka.graphql;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages of one other origin may ask here. */
@ApiTest
@TestPropertySource(properties = { "spring.graphql.cors.allowed-origins=https://films.example",
		"spring.graphql.cors.allowed-headers=Content-Type" })
class CorsTests {

	private static final String ALLOWED = "Access-Control-Allow-Origin";

	@Autowired
	Api api;

	@Test
	void letsThePagesOfTheOriginAsk() {
		HttpResponse<String> preflight = preflight("https://films.example");
		assertThat(preflight.statusCode()).isEqualTo(200);
		assertThat(preflight.headers().firstValue(ALLOWED)).hasValue("https://films.example");
		assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElse("")).contains("GET", "POST");
		HttpResponse<String> get = this.api.send(HttpRequest.newBuilder(this.api.uri("/graphql?query=%7B__typename%7D"))
			.header("Origin", "https://films.example"));
		assertThat(get.statusCode()).isEqualTo(200);
		assertThat(get.headers().firstValue(ALLOWED)).hasValue("https://films.example");
		assertThat(get.headers().allValues("Vary")).contains("Origin");
	}

	@Test
	void letsNoOtherPagesAsk() {
		HttpResponse<String> preflight = preflight("https://elsewhere.example");
		assertThat(preflight.statusCode()).isEqualTo(403);
		assertThat(preflight.headers().firstValue(ALLOWED)).isEmpty();
	}

	private HttpResponse<String> preflight(String origin) {
		return this.api.send(HttpRequest.newBuilder(this.api.uri("/graphql"))
			.header("Origin", origin)
			.header("Access-Control-Request-Method", "POST")
			.header("Access-Control-Request-Headers", "content-type")
			.method("OPTIONS", BodyPublishers.noBody()));
	}

}
