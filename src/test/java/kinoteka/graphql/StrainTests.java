package kinoteka.graphql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.test.context.TestPropertySource;

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
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

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
		this.transaction.executeWithoutResult((status) -> addAnArticleOfManyFilms());
		JsonNode answer = this.api.ask("""
				{ article(by: {name: "many.txt"}) {
					listings { film { listings { article { listings { film { title } } } } } } } }
				""");
		// On a slow machine the deadline may come first.
		assertThat(answer.at("/errors/0/extensions/code").asString()).isIn("QUERY_TOO_LARGE", "TIMED_OUT");
		assertThat(answer.get("data").isNull()).isTrue();
	}

	private void addAnArticleOfManyFilms() {
		this.jdbc.sql("""
				insert into film (id, slug, title_key, title)
				select gen_random_uuid(), 'many-' || n, 'many ' || n, 'Many ' || n from generate_series(1, 400) n
				""").update();
		this.jdbc.sql("""
				insert into article (id, name, content_hash, grammar_revision, format, text, characters, unrecognised,
					created_at, updated_at)
				values (gen_random_uuid(), 'many.txt', sha256('many'), 1, 'TEXT', 'Many', 4, 0, now(), now())
				""").update();
		this.jdbc.sql("""
				insert into listing (id, article_id, film_id, position, heading, title, source_start, source_end,
					source_line, source_column, quote_start, quote_length)
				select gen_random_uuid(), a.id, f.id, row_number() over (), f.title, f.title, 0, 1, 1, 1, 0, 1
				from article a, film f where a.name = 'many.txt' and f.slug like 'many-%'
				""").update();
	}

}
