package kinoteka.graphql;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
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
		assertThat(response.headers().firstValue("Location").map(this.api.uri("/")::resolve))
			.hasValue(this.api.uri("/graphiql"));
		assertThat(get("/graphiql").body()).contains("<title>Kinoteka");
	}

	@Test
	void servesEverythingThatThePageNeeds() {
		assertThat(references(this.api, "/graphiql")).hasSizeGreaterThan(5)
			.allSatisfy((reference) -> assertThat(reference).hasHost("localhost"))
			.allSatisfy((reference) -> assertThat(this.api.send(HttpRequest.newBuilder(reference)).statusCode())
				.isEqualTo(200));
	}

	@Test
	void letsTheBrowserKeepWhatHasItsVersionInItsAddress() {
		assertThat(references(this.api, "/graphiql")).filteredOn((reference) -> reference.getPath().contains(".min."))
			.hasSizeGreaterThan(3)
			.allSatisfy((reference) -> {
				HttpResponse<String> response = this.api
					.send(HttpRequest.newBuilder(reference).header("Accept-Encoding", "gzip"));
				assertThat(response.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
				assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
			});
		assertThat(get("/graphiql/page.js").headers().firstValue("Cache-Control")).hasValue("no-cache");
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

	/** What a page asks for, as a browser takes it. */
	static List<URI> references(Api api, String path) {
		URI page = api.uri(path);
		return REFERENCE.matcher(api.send(HttpRequest.newBuilder(page)).body())
			.results()
			.map((found) -> page.resolve(found.group(1)))
			.toList();
	}

	private HttpResponse<String> get(String path) {
		return this.api.send(HttpRequest.newBuilder(this.api.uri(path)).GET());
	}

}
