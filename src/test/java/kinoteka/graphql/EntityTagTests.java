package kinoteka.graphql;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class EntityTagTests {

	private static final String FILMS = "{ films { totalCount } }";

	@Autowired
	Api api;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	RecordedSql sql;

	@Test
	void asksNothingForAnAnswerThatTheClientHas() {
		HttpResponse<String> first = get(FILMS, "");
		assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
		String tag = first.headers().firstValue("ETag").orElseThrow();
		this.sql.clear();
		for (String tags : new String[] { tag, "\"other\", " + tag }) {
			HttpResponse<String> again = get(FILMS, tags);
			assertThat(again.statusCode()).isEqualTo(304);
			assertThat(again.body()).isEmpty();
			assertThat(again.headers().firstValue("ETag")).hasValue(tag);
			assertThat(again.headers().firstValue("Cache-Control")).hasValue("no-cache");
			assertThat(again.headers().allValues("Vary")).contains("Accept");
		}
		assertThat(this.sql.statements()).isEmpty();
	}

	@Test
	void answersAnewAfterTheCatalogueHasChanged() {
		String tag = tag(FILMS);
		this.jdbc.sql("update catalogue_revision set revision = revision + 1").update();
		HttpResponse<String> response = get(FILMS, tag);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("ETag")).isPresent().isNotEqualTo(Optional.of(tag));
	}

	@Test
	void tellsAnswersApartByAllThatIsAsked() {
		String document = "query A($n: Int) { films(first: $n) { totalCount } } query B { __typename }";
		assertThat(List.of(tag(FILMS), tag(document + "&operationName=A"), tag(document + "&operationName=B"),
				tag(document + "&operationName=A&variables=%7B%22n%22:1%7D"),
				tag(document + "&operationName=A&variables=%7B%22n%22:2%7D")))
			.doesNotHaveDuplicates();
		HttpResponse<String> other = this.api.send(request(FILMS).header("Accept", "application/graphql-response+json")
			.header("If-None-Match", tag(FILMS)));
		assertThat(other.statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ flims }", "{", "{ films(first: 0) { totalCount } }", "{ importRuns { totalCount } }",
			"{ films { totalCount } ... on Query { a: importRun(number: 1) { number } } }",
			"{ ...A } fragment A on Query { importRuns { nodes { number } } }" })
	void namesNoAnswerThatMayChangeWithoutTheCatalogue(String document) {
		HttpResponse<String> response = get(document, "*");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("ETag")).isEmpty();
		assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "nonsense", "\"x\"", ",,", "W/" })
	void answersWhoNamesNoAnswer(String tags) {
		assertThat(get("{ __typename }", tags).statusCode()).isEqualTo(200);
	}

	@Test
	void namesAnswersToWhatIsNoText() {
		String document = "query($s: String!) { film(by: {slug: $s}) { title } }&variables=";
		assertThat(tag(document + "%7B%22s%22:%22%5Cud800%22%7D"))
			.isNotEqualTo(tag(document + "%7B%22s%22:%22%5Cud801%22%7D"));
	}

	@Test
	void namesNoAnswerToPost() {
		assertThat(this.api.post("{\"query\": \"{ __typename }\"}").headers().firstValue("ETag")).isEmpty();
	}

	private String tag(String document) {
		return get(document, "").headers().firstValue("ETag").orElseThrow();
	}

	private HttpResponse<String> get(String document, String tags) {
		return this.api.send(request(document).header("If-None-Match", tags));
	}

	/** What stands behind an ampersand are more parameters. */
	private HttpRequest.Builder request(String document) {
		int more = document.contains("&") ? document.indexOf('&') : document.length();
		return HttpRequest.newBuilder(this.api.uri("/graphql?query="
				+ URLEncoder.encode(document.substring(0, more), StandardCharsets.UTF_8) + document.substring(more)));
	}

}
