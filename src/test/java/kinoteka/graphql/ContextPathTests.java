package kinoteka.graphql;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A server that stands under a path, beside others. */
@ApiTest
@TestPropertySource(properties = "server.servlet.context-path=/library")
class ContextPathTests {

	@Autowired
	Api api;

	@Test
	void leadsFromItsPathToThePage() {
		URI root = this.api.uri("/library/");
		HttpResponse<String> response = this.api.send(HttpRequest.newBuilder(root));
		assertThat(response.headers().firstValue("Location").map(root::resolve))
			.hasValue(this.api.uri("/library/graphiql"));
	}

	@Test
	void servesEverythingThatThePageNeeds() {
		assertThat(GraphiqlPageTests.references(this.api, "/library/graphiql")).hasSizeGreaterThan(5)
			.allSatisfy((reference) -> assertThat(reference).hasHost("localhost")
				.extracting(URI::getPath)
				.asString()
				.startsWith("/library/"))
			.allSatisfy((reference) -> assertThat(this.api.send(HttpRequest.newBuilder(reference)).statusCode())
				.isEqualTo(200));
	}

	@Test
	@EnabledIf(value = "kinoteka.graphql.Chromium#isInstalled",
			disabledReason = "No Chromium with its driver (chromium, chromedriver) is on the path")
	void answersTheFirstTabOfThePage(@TempDir Path profile) {
		try (Chromium browser = new Chromium(profile)) {
			browser.open(this.api.uri("/library/").toString());
			await("the page").atMost(Duration.ofMinutes(1)).until(() -> browser.count(BrowserTests.EXECUTE) == 1);
			browser.click(BrowserTests.EXECUTE);
			await("the answer").atMost(Duration.ofMinutes(1))
				.until(() -> browser.text(".result-window").contains("\"totalCount\": "));
			assertThat(browser.complaints()).isEmpty();
		}
	}

}
