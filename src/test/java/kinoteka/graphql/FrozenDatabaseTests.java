package kinoteka.graphql;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import kinoteka.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** A database whose processes stand still: it takes connections and says nothing. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "kinoteka.graphql.timeout=2s", "spring.datasource.hikari.connection-timeout=2000" })
@Import({ TestDatabase.class, Api.class })
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no SIGSTOP")
@Timeout(30)
class FrozenDatabaseTests {

	private static final String QUERY = "{\"query\": \"{ films { totalCount } }\"}";

	@Autowired
	Api api;

	@Autowired
	DataSource dataSource;

	private final List<String> processes = new ArrayList<>();

	@BeforeEach
	void freeze() throws Exception {
		assertThat(this.api.post(QUERY).statusCode()).isEqualTo(200);
		findProcesses();
		assertThat(this.api.post(QUERY).statusCode()).isEqualTo(200);
		signal("-STOP");
	}

	@AfterEach
	void thaw() throws Exception {
		signal("-CONT");
	}

	@Test
	void answersAQueryWithinItsDeadline() {
		long start = System.nanoTime();
		HttpResponse<String> answer = this.api.post(QUERY);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
		assertThat(Api.json(answer).at("/errors/0/extensions/code").asString()).as(answer.body())
			.isIn("UNAVAILABLE", "TIMED_OUT");
	}

	@Test
	void tellsItsHealthWithinASecond() {
		assertThat(health("liveness").body()).contains("UP");
		long start = System.nanoTime();
		HttpResponse<String> readiness = health("readiness");
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
		assertThat(readiness.statusCode()).isEqualTo(503);
	}

	private HttpResponse<String> health(String group) {
		return this.api.send(HttpRequest.newBuilder(this.api.uri("/actuator/health/" + group)).GET());
	}

	private void findProcesses() throws SQLException {
		try (Connection connection = this.dataSource.getConnection();
				ResultSet backends = connection.createStatement()
					.executeQuery("select pid from pg_stat_activity where datname = current_database()")) {
			while (backends.next()) {
				this.processes.add(backends.getString(1));
			}
		}
		long postmaster = ProcessHandle.of(Long.parseLong(this.processes.getFirst()))
			.flatMap(ProcessHandle::parent)
			.orElseThrow()
			.pid();
		this.processes.add(Long.toString(postmaster));
	}

	private void signal(String signal) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("kill", signal));
		command.addAll(this.processes);
		new ProcessBuilder(command).inheritIO().start().waitFor();
	}

}
