package kinoteka.graphql;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** One query may work here, and none wait. */
@ApiTest
@TestPropertySource(properties = { "kinoteka.graphql.queries-at-once=1", "kinoteka.graphql.queries-waiting=0" })
class OverloadTests {

	private static final String QUERY = "{\"query\": \"{ facts(first: 1) { nodes { text } } }\"}";

	@Autowired
	Api api;

	@Autowired
	DataSource dataSource;

	@Test
	void refusesAtOnceWhatIsTooMuchAndTellsItsHealth() throws SQLException {
		try (Connection other = this.dataSource.getConnection(); Statement statement = other.createStatement()) {
			other.setAutoCommit(false);
			statement.execute("lock table fact in access exclusive mode");
			CompletableFuture<HttpResponse<String>> first = CompletableFuture.supplyAsync(() -> this.api.post(QUERY));
			await("the first query").atMost(Duration.ofSeconds(10)).until(() -> isSomebodyWaiting(statement));
			HttpResponse<String> second = this.api.post(QUERY);
			assertThat(second.statusCode()).isEqualTo(503);
			assertThat(second.headers().firstValue("Retry-After")).hasValue("1");
			assertThat(Api.json(second).at("/errors/0/extensions/code").asString()).isEqualTo("OVERLOADED");
			assertThat(this.api.send(HttpRequest.newBuilder(this.api.uri("/actuator/health/readiness"))).statusCode())
				.isEqualTo(200);
			other.rollback();
			assertThat(first.join().statusCode()).isEqualTo(200);
		}
		assertThat(this.api.post(QUERY).statusCode()).isEqualTo(200);
	}

	private static boolean isSomebodyWaiting(Statement statement) throws SQLException {
		try (ResultSet waiting = statement.executeQuery("select exists (select from pg_locks where not granted)")) {
			return waiting.next() && waiting.getBoolean(1);
		}
	}

}
