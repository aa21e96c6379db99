package kinoteka.graphql;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

import static kinoteka.graphql.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class SchemaFileTests {

	@Autowired
	Api api;

	@Autowired
	GraphQlSource source;

	@Test
	void servesTheSchemaThatRuns() {
		HttpResponse<String> response = get("");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
		assertThat(new SchemaParser().parse(response.body()).types()).containsKey("Film");
		assertThat(response.body()).isEqualTo(SchemaFile.print(this.source.schema()))
			.contains("input FilmBy @oneOf {")
			.doesNotContain("directive @include");
	}

	@Test
	void sendsItOnce() {
		String tag = get("").headers().firstValue("ETag").orElseThrow();
		HttpResponse<String> again = get(tag);
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.headers().firstValue("Cache-Control")).hasValue("no-cache");
	}

	@Test
	void lendsItForReadingAlone() {
		HttpResponse<String> response = this.api
			.send(HttpRequest.newBuilder(this.api.uri("/graphql/schema")).method("PUT", BodyPublishers.ofString("x")));
		assertThat(response.statusCode()).isEqualTo(405);
		assertThat(String.join(",", response.headers().allValues("Allow")).split(",")).containsExactlyInAnyOrder("GET",
				"HEAD");
		assertRefused(Api.json(response), "METHOD_NOT_ALLOWED");
	}

	private HttpResponse<String> get(String tag) {
		return this.api.send(HttpRequest.newBuilder(this.api.uri("/graphql/schema")).header("If-None-Match", tag));
	}

}
