package kinoteka.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import kinoteka.KinotekaApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person is told who names a database that will not do. */
@Tag("long")
class DatabaseFailureTests {

	@TempDir
	static Path folder;

	private static EmbeddedDatabase server;

	@BeforeAll
	static void start() {
		server = EmbeddedDatabase.open(folder, 0);
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void namesTheSettingsOfAUserThatIsRefused() throws Exception {
		assertThat(refusal("runs", url("kinoteka"), "--spring.datasource.password=guess"))
			.contains("password authentication failed for user \"kinoteka\"")
			.contains("spring.datasource.username and spring.datasource.password");
	}

	@Test
	void namesTheUrlWhereNobodyListens() throws Exception {
		assertThat(refusal("--server.port=0", "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/films?password=x"))
			.contains("jdbc:postgresql://127.0.0.1:1/films does not answer: ")
			.contains("spring.datasource.url")
			.doesNotContain("password=x");
	}

	@Test
	void saysHowAUrlIsWritten() throws Exception {
		assertThat(refusal("runs", "--spring.datasource.url=postgres://editor:secret@127.0.0.1/films"))
			.contains("jdbc:postgresql://host/name")
			.contains("spring.datasource.url")
			.doesNotContain("secret");
	}

	@Test
	void namesTheDatabaseThatIsNotThere() throws Exception {
		assertThat(refusal("runs", url("films"), password())).contains("database \"films\" does not exist")
			.contains("create database films")
			.contains("spring.datasource.url");
	}

	@Test
	void refusesAnOlderServer() throws Exception {
		execute("kinoteka", "create database older");
		execute("older", "create schema claims");
		execute("older", "create function claims.current_setting(text) returns text return '170004'");
		execute("older", "alter database older set search_path = claims, pg_catalog, public");
		assertThat(refusal("runs", url("older"), password())).contains("is PostgreSQL 17; Kinoteka needs 18 or later")
			.contains("spring.datasource.url");
	}

	@Test
	void refusesADatabaseThatCannotHoldEveryLetter() throws Exception {
		execute("kinoteka",
				"create database latin encoding 'LATIN1' locale_provider libc locale 'C' template template0");
		assertThat(refusal("runs", url("latin"), password())).contains("LATIN1")
			.contains("encoding 'UTF8'")
			.contains("spring.datasource.url");
	}

	@Test
	void refusesTablesOfANewerKinoteka() throws Exception {
		execute("kinoteka", "create database newer");
		Process first = kinoteka("runs", url("newer"), password()).redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		assertThat(first.waitFor()).isZero();
		execute("newer", """
				insert into flyway_schema_history select 99, '99', 'later', 'SQL', 'V99__later.sql', 0, installed_by,
				now(), 1, true from flyway_schema_history limit 1
				""");
		assertThat(refusal("runs", url("newer"), password())).contains("a newer Kinoteka")
			.contains("spring.datasource.url");
	}

	@Test
	void saysWhichRightTheUserLacks() throws Exception {
		execute("kinoteka", "create database guarded");
		execute("kinoteka", "create role guest login password 'guest'");
		assertThat(refusal("runs", url("guarded"), "--spring.datasource.username=guest",
				"--spring.datasource.password=guest"))
			.contains("permission denied for schema public")
			.contains("spring.datasource.username");
	}

	/** One message, and nothing that only a programmer reads. */
	private static String refusal(String... arguments) throws Exception {
		Process process = kinoteka(arguments).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).isOne();
		assertThat(said).containsOnlyOnce("APPLICATION FAILED TO START")
			.hasSizeLessThan(700)
			.doesNotContain("WARN", "Exception", "Caused by", "\tat ", "CONDITIONS");
		return said;
	}

	private static ProcessBuilder kinoteka(String... arguments) throws IOException {
		ProcessBuilder process = ChildJvm.of(ChildJvm.application(), KinotekaApplication.class, arguments)
			.directory(folder.toFile());
		process.environment().put("SPRING_DATASOURCE_USERNAME", "kinoteka");
		return process;
	}

	private static String url(String database) {
		return "--spring.datasource.url=" + jdbc(database);
	}

	private static String jdbc(String database) {
		return server.connectionDetails().getJdbcUrl().replace("/kinoteka?", "/" + database + "?");
	}

	private static String password() {
		return "--spring.datasource.password=" + server.connectionDetails().getPassword();
	}

	private static void execute(String database, String sql) throws SQLException {
		JdbcConnectionDetails details = server.connectionDetails();
		try (Connection connection = DriverManager.getConnection(jdbc(database), details.getUsername(),
				details.getPassword()); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
