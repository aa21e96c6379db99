package kinoteka.graphql;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class GraphiqlPageTests {

	private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

	@Autowired
	Api api;

	@Test
	void leadsFromTheRootToThePage() {
		HttpResponse<String> response = get("/");
		assertThat(response.statusCode()).isBetween(300, 399);
		assertThat(response.headers().firstValue("Location")).hasValue("/graphiql");
		assertThat(get("/graphiql").body()).contains("<title>Kinoteka");
	}

	@Test
	void servesEverythingThatThePageNeeds() {
		List<String> references = REFERENCE.matcher(get("/graphiql").body())
			.results()
			.map((found) -> found.group(1))
			.toList();
		assertThat(references).hasSizeGreaterThan(5)
			.allSatisfy((path) -> assertThat(path).startsWith("/").doesNotStartWith("//"))
			.allSatisfy((path) -> assertThat(get(path).statusCode()).as(path).isEqualTo(200));
	}

	@Test
	void letsTheBrowserLoadNothingFromElsewhere() {
		String policy = get("/graphiql").headers().firstValue("Content-Security-Policy").orElseThrow();
		assertThat(policy).startsWith("default-src 'none'").doesNotContain("http", "*", "unsafe-eval");
	}

	@ParameterizedTest
	@ValueSource(strings = { "films-by-year", "film-with-facts", "decades" })
	void answersTheExamplesOfThePage(String name) {
		String query = get("/graphiql/examples/" + name + ".graphql").body();
		assertThat(this.api.ask(query).has("errors")).isFalse();
	}

	private HttpResponse<String> get(String path) {
		return this.api.send(HttpRequest.newBuilder(this.api.uri(path)).GET());
	}

}
