package kinoteka.graphql;

import java.net.URLEncoder;
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
class GetTests {

	@Autowired
	Api api;

	@Test
	void answersTheQueryInTheAddress() {
		HttpResponse<String> response = get("query=" + encoded("{ films { totalCount } }"));
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(Api.json(response)).isEqualTo(this.api.ask("{ films { totalCount } }"));
	}

	@Test
	void takesVariablesAndTheNameOfTheOperation() {
		String document = "query A($n: Int!) { films(first: $n) { nodes { slug } } } query B { __typename }";
		HttpResponse<String> response = get("query=" + encoded(document) + "&operationName=A&variables="
				+ encoded("{\"n\": 2}") + "&extensions=" + encoded("{}"));
		assertThat(Api.json(response).at("/data/films/nodes")).hasSize(2);
	}

	@Test
	void takesAnEmptyParameterForNone() {
		HttpResponse<String> response = get(
				"query=" + encoded("{ __typename }") + "&operationName=&variables=&extensions=");
		assertThat(Api.json(response).at("/data/__typename").asString()).isEqualTo("Query");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "query=", "qeury=%7B__typename%7D", "query=%7B__typename%7D&variables=1",
			"query=%7B__typename%7D&variables=%5B%5D", "query=%7B__typename%7D&variables=%7B",
			"query=%7B__typename%7D&extensions=null%20null", "query=%7B__typename%7D&variables=undefined" })
	void refusesAnAddressThatIsNoGraphQlRequest(String parameters) {
		HttpResponse<String> response = get(parameters);
		assertThat(response.statusCode()).isEqualTo(400);
		assertRefused(Api.json(response), "BAD_PARAMETERS");
	}

	@ParameterizedTest
	@ValueSource(strings = { "mutation { drop }", "query A { __typename } mutation B { drop }" })
	void refusesAMutation(String document) {
		for (String accept : new String[] { "*/*", "application/graphql-response+json" }) {
			HttpResponse<String> response = this.api
				.send(HttpRequest.newBuilder(this.api.uri("/graphql?operationName=B&query=" + encoded(document)))
					.header("Accept", accept));
			assertThat(response.statusCode()).isEqualTo(405);
			assertThat(response.headers().firstValue("Allow")).hasValue("POST");
			assertRefused(Api.json(response), "METHOD_NOT_ALLOWED");
		}
	}

	@Test
	void answersTheQueryBesideAMutation() {
		HttpResponse<String> response = get(
				"operationName=A&query=" + encoded("query A { __typename } mutation B { drop }"));
		assertRefused(Api.json(response), "VALIDATION_FAILED");
	}

	@Test
	void tellsHeadWhatGetWouldAnswer() {
		String path = "/graphql?query=" + encoded("{ films { totalCount } }");
		HttpResponse<String> get = this.api.send(HttpRequest.newBuilder(this.api.uri(path)));
		HttpResponse<String> head = this.api
			.send(HttpRequest.newBuilder(this.api.uri(path)).method("HEAD", BodyPublishers.noBody()));
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		assertThat(head.headers().firstValue("Content-Length")).isEqualTo(get.headers().firstValue("Content-Length"));
	}

	private HttpResponse<String> get(String parameters) {
		return this.api.send(HttpRequest.newBuilder(this.api.uri("/graphql?" + parameters)));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
