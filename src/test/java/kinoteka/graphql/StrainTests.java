package kinoteka.graphql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import kinoteka.catalogue.ArticleDraft;
import kinoteka.catalogue.Catalogue;
import kinoteka.catalogue.ListingDraft;
import kinoteka.catalogue.SourceDraft;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
@TestPropertySource(properties = { "kinoteka.graphql.timeout=2s", "spring.datasource.hikari.maximum-pool-size=2",
		"spring.datasource.hikari.connection-timeout=250" })
class StrainTests {

	@Autowired
	Api api;

	@Autowired
	DataSource dataSource;

	@Autowired
	Catalogue catalogue;

	@Test
	void endsAQueryThatTheDatabaseKeepsWaiting() throws SQLException {
		try (Connection other = this.dataSource.getConnection(); Statement statement = other.createStatement()) {
			other.setAutoCommit(false);
			statement.execute("lock table fact in access exclusive mode");
			JsonNode answer = this.api
				.ask("{ films(first: 1) { nodes { title facts { text } listings { position } } } }");
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
	void endsAnAnswerThatGrowsBeyondItsEstimate() {
		SourceDraft source = new SourceDraft(0, 1, 1, 1, 0, 1);
		List<ListingDraft> listings = IntStream.rangeClosed(1, 400)
			.mapToObj((n) -> new ListingDraft(n, "Film " + n, "Film " + n, null, null, null, List.of(), List.of(),
					List.of(), List.of(), null, 1, List.of(), source))
			.toList();
		this.catalogue.replace(List.of(new ArticleDraft("many.txt", null, "0".repeat(64), 1, "TEXT", "Many", null, null,
				null, null, null, null, 1, 4, 0, listings, List.of())));
		JsonNode answer = this.api.ask("""
				{ article(by: {name: "many.txt"}) {
					listings { film { listings { article { listings { film { title } } } } } } } }
				""");
		// On a slow machine the deadline may come first.
		assertThat(answer.at("/errors/0/extensions/code").asString()).isIn("QUERY_TOO_LARGE", "TIMED_OUT");
		assertThat(answer.path("data").isEmpty()).isTrue();
	}

}
