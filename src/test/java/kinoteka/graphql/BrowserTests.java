package kinoteka.graphql;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** GraphiQL in a real browser. */
@ApiTest
@EnabledIf(value = "kinoteka.graphql.Chromium#isInstalled",
		disabledReason = "No Chromium with its driver (chromium, chromedriver) is on the path")
class BrowserTests {

	static final String EXECUTE = ".graphiql-execute-button";

	private static final String DOCUMENTATION = "button[aria-label='Show Documentation Explorer']";

	@Autowired
	Api api;

	@TempDir
	Path profile;

	private Chromium browser;

	@BeforeEach
	void start() {
		this.browser = new Chromium(this.profile);
	}

	@AfterEach
	void stop() {
		this.browser.close();
	}

	@Test
	void answersTheFirstTabByItsButtonAndAsksNobodyElse() {
		open("/");
		assertThat(this.browser.count(".graphiql-tab")).isEqualTo(3);
		this.browser.click(EXECUTE);
		awaitText(".result-window", "\"totalCount\": ");
		assertThat(this.browser.text(".result-window")).doesNotContain("errors");
		assertQuiet();
	}

	@Test
	void opensTheQueryOfALink() {
		open("/graphiql?query="
				+ URLEncoder.encode("{ decade(by: {label: \"1980s\"}) { startYear } }", StandardCharsets.UTF_8));
		this.browser.click(EXECUTE);
		awaitText(".result-window", "\"startYear\": 1980");
		assertQuiet();
	}

	@Test
	void showsWhatTheSchemaSaysAboutItself() {
		open("/graphiql");
		this.browser.click(DOCUMENTATION);
		awaitText(".graphiql-doc-explorer", "Query");
		assertQuiet();
	}

	private void open(String path) {
		this.browser.open(this.api.uri(path).toString());
		await("the page").atMost(Duration.ofMinutes(1)).until(() -> this.browser.count(EXECUTE) == 1);
	}

	private void awaitText(String selector, String text) {
		await(text).atMost(Duration.ofMinutes(1)).until(() -> this.browser.text(selector).contains(text));
	}

	private void assertQuiet() {
		String here = this.api.uri("/").getAuthority();
		assertThat(this.browser.requests()).isNotEmpty()
			.allSatisfy((url) -> assertThat(URI.create(url).getAuthority()).isEqualTo(here));
		assertThat(this.browser.complaints()).isEmpty();
	}

}
