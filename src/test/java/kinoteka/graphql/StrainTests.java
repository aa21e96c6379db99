package kinoteka.graphql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import kinoteka.catalogue.ArticleDraft;
import kinoteka.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
@TestPropertySource(properties = { "kinoteka.graphql.timeout=2s", "kinoteka.graphql.connections=2",
		"spring.datasource.hikari.connection-timeout=250" })
class StrainTests {

	@Autowired
	Api api;

	@Autowired
	@Qualifier("reading")
	DataSource dataSource;

	@Autowired
	Catalogue catalogue;

	@Test
	void endsAQueryThatTheDatabaseKeepsWaiting() throws SQLException {
		try (Connection other = this.dataSource.getConnection(); Statement statement = other.createStatement()) {
			other.setAutoCommit(false);
			statement.execute("lock table fact in access exclusive mode");
			JsonNode answer = this.api.ask("{ films(first: 1) { nodes { title facts { nodes { text } } } } }");
			assertThat(answer.at("/errors/0/extensions/code").asString()).as("%s", answer).isEqualTo("TIMED_OUT");
			assertThat(answer.toString()).doesNotContain("INTERNAL", "lock", "canceling");
			other.rollback();
		}
		assertThat(this.api.ask("{ facts { totalCount } }").has("errors")).isFalse();
	}

	@Test
	void saysThatTheDatabaseDoesNotAnswerAndShowsTheSchemaAllTheSame() throws SQLException {
		try (Connection one = this.dataSource.getConnection(); Connection two = this.dataSource.getConnection()) {
			assertThat(one.isValid(1) && two.isValid(1)).isTrue();
			JsonNode answer = this.api.ask("{ films { totalCount } }");
			assertThat(answer.at("/errors/0/extensions/code").asString()).as("%s", answer).isEqualTo("UNAVAILABLE");
			assertThat(answer.toString()).doesNotContain("Hikari", "kinoteka -", "Exception");
			assertThat(this.api.ask("{ __schema { queryType { name } } }").has("errors")).isFalse();
		}
	}

	@Test
	void endsAnAnswerWhoseLongTextsGrowTooLong() {
		String introduction = "Long. ".repeat(100_000);
		this.catalogue.replace(List.of(new ArticleDraft("long.txt", null, "0".repeat(64), 1, "TEXT", introduction, null,
				null, introduction, null, "en", null, 1, introduction.length(), 0, List.of(), List.of())));
		String field = "article(by: {name: \"long.txt\"}) { introduction }";
		assertThat(this.api.ask("{ " + field + " }").at("/data/article/introduction").asString())
			.isEqualTo(introduction);
		JsonNode answer = this.api.ask("{ " + IntStream.range(0, 20)
			.mapToObj((i) -> "a" + i + ": " + field.replace("introduction", "introduction b: introduction"))
			.collect(Collectors.joining(" ")) + " }");
		assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("QUERY_TOO_LARGE");
		assertThat(answer.at("/errors/0/message").asString()).contains("kinoteka.graphql.max-bytes");
		assertThat(answer.at("/errors")).hasSize(1);
		assertThat(answer.path("data").isEmpty()).isTrue();
	}

}
