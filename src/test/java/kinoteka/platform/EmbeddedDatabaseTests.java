package kinoteka.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedDatabaseTests {

	/**
	 * Shared, so that the programs are unpacked and the data is made once. Where the
	 * first start is the point, a test has its own data.
	 */
	@TempDir
	static Path folder;

	@Test
	void findsTheDataOfAnEarlierStart() throws SQLException {
		try (EmbeddedDatabase database = open()) {
			execute(database, "create table earlier as select 42 as answer");
		}
		try (EmbeddedDatabase database = open()) {
			assertThat(ask(database, "select answer from earlier")).isEqualTo("42");
		}
	}

	@Test
	void listensOnLoopbackAndAsksForThePassword() throws SQLException {
		try (EmbeddedDatabase database = open()) {
			String url = database.connectionDetails().getJdbcUrl();
			assertThat(ask(database, "show listen_addresses")).isEqualTo("127.0.0.1");
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> DriverManager.getConnection(url, "kinoteka", "guess"));
		}
	}

	@Test
	void leavesNoServerBehind() throws IOException {
		ProcessHandle server;
		try (EmbeddedDatabase database = open()) {
			assertThat(database).isNotNull();
			server = server();
		}
		assertThat(server).isNotNull();
		assertThat(Postmaster.of(data())).isEmpty();
	}

	@Test
	void staysUpForASecondProcessWhenTheFirstOneLeaves() throws Exception {
		EmbeddedDatabase first = open();
		try (DatabaseUser second = DatabaseUser.start(folder)) {
			ProcessHandle server = server();
			first.close();
			assertThat(server()).isEqualTo(server);
			second.leave();
			assertThat(Postmaster.of(data())).isEmpty();
		}
	}

	@Test
	void staysUpForTheFirstProcessWhenTheSecondOneLeaves() throws Exception {
		try (DatabaseUser other = DatabaseUser.start(folder)) {
			ProcessHandle server = server();
			try (EmbeddedDatabase joined = open()) {
				assertThat(ask(joined, "select 1")).isEqualTo("1");
				assertThat(server()).isEqualTo(server);
			}
			assertThat(server()).isEqualTo(server);
			other.leave();
			assertThat(Postmaster.of(data())).isEmpty();
		}
	}

	@Test
	void joinsAndLaterStopsTheServerOfAKilledProcess() throws Exception {
		DatabaseUser.start(folder).kill();
		ProcessHandle server = server();
		try (EmbeddedDatabase database = open()) {
			assertThat(ask(database, "select 1")).isEqualTo("1");
			assertThat(server()).isEqualTo(server);
		}
		assertThat(Postmaster.of(data())).isEmpty();
	}

	@Test
	void startsAgainWhenTheServerWasKilledToo() throws Exception {
		DatabaseUser.start(folder).kill();
		ProcessHandle server = server();
		server.destroyForcibly();
		try (EmbeddedDatabase database = open()) {
			assertThat(ask(database, "select 1")).isEqualTo("1");
			assertThat(server()).isNotEqualTo(server);
		}
	}

	@Test
	void isStartedAgainWithinSecondsWhenItDies() throws Exception {
		try (EmbeddedDatabase database = open()) {
			ProcessHandle server = server();
			server.destroyForcibly();
			assertThatCode(() -> askPatiently(database)).doesNotThrowAnyException();
			assertThat(server()).isNotEqualTo(server);
		}
		assertThat(Postmaster.of(data())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "no number\n\n\n\n", "999999999\n2\n3\nno port\n" })
	void startsBesideANoteThatIsBroken(String note) throws Exception {
		open().close();
		Files.writeString(data().resolve("postmaster.pid"), note);
		try (EmbeddedDatabase database = open()) {
			assertThat(ask(database, "select 1")).isEqualTo("1");
		}
	}

	@Test
	@EnabledIf("isRoot")
	void namesTheOwnerOfAnotherUsersFolder() throws IOException {
		Path foreign = Files.createDirectory(folder.resolve("foreign"));
		Files.setOwner(foreign,
				foreign.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
		assertThatExceptionOfType(EmbeddedDatabaseException.class).isThrownBy(() -> EmbeddedDatabase.open(foreign, 0))
			.withMessage("The folder " + foreign.toRealPath() + " belongs to nobody, and this is root.");
	}

	static boolean isRoot() {
		return System.getProperty("user.name").equals("root");
	}

	@Test
	void startsBesideAStaleNoteWhoseProcessNumberBelongsToAnotherProgram() throws Exception {
		try (EmbeddedDatabase database = open()) {
			execute(database, "create table kept as select 42 as answer");
		}
		Files.writeString(data().resolve("postmaster.pid"),
				ProcessHandle.current().pid() + "\n" + data() + "\n1\n5432\n\n127.0.0.1\n\nready\n");
		try (EmbeddedDatabase database = open()) {
			assertThat(ask(database, "select answer from kept")).isEqualTo("42");
		}
	}

	@Test
	void startsOverWhenTheFirstStartWasKilledHalfWay() throws Exception {
		forgetTheData();
		Files.createDirectories(folder.resolve("creating").resolve("base"));
		Files.writeString(folder.resolve("creating").resolve("PG_VERSION"), "18\n");
		try (EmbeddedDatabase database = open()) {
			assertThat(ask(database, "select 1")).isEqualTo("1");
		}
	}

	@Test
	void refusesTheDataOfAnotherMajorVersionAndSaysWhatToDo() throws IOException {
		forgetTheData();
		Files.createDirectories(data());
		Files.writeString(data().resolve("PG_VERSION"), "17\n");
		assertThatExceptionOfType(EmbeddedDatabaseException.class).isThrownBy(EmbeddedDatabaseTests::open)
			.withMessageContaining("written by PostgreSQL 17; this Kinoteka brings 18")
			.satisfies((ex) -> assertThat(ex.action()).startsWith("Move the folder " + real()));
		forgetTheData();
	}

	@Test
	void namesTheFolderThatCannotBeUsed() throws IOException {
		Path file = Files.createFile(folder.resolve("in-the-way"));
		assertThatExceptionOfType(EmbeddedDatabaseException.class)
			.isThrownBy(() -> EmbeddedDatabase.open(file.resolve("db"), 0))
			.withMessageContaining(file.toString())
			.satisfies((ex) -> assertThat(ex.action()).contains("kinoteka.database.folder"));
	}

	@Test
	void namesThePortThatIsTaken() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThatExceptionOfType(EmbeddedDatabaseException.class)
				.isThrownBy(() -> EmbeddedDatabase.open(folder, taken.getLocalPort()))
				.withMessageContaining("Port " + taken.getLocalPort())
				.satisfies((ex) -> assertThat(ex.action()).contains("kinoteka.database.port"));
		}
	}

	@Test
	void isOpenOnceInAProcess() {
		try (EmbeddedDatabase database = open()) {
			assertThat(database).isNotNull();
			assertThatExceptionOfType(EmbeddedDatabaseException.class).isThrownBy(EmbeddedDatabaseTests::open)
				.withMessageContaining("already open in this process");
		}
	}

	private static void forgetTheData() throws IOException {
		FileSystemUtils.deleteRecursively(data());
	}

	private static EmbeddedDatabase open() {
		return EmbeddedDatabase.open(folder, 0);
	}

	private static Path real() throws IOException {
		return folder.toRealPath();
	}

	private static Path data() throws IOException {
		return real().resolve("data");
	}

	private static ProcessHandle server() throws IOException {
		return Postmaster.of(data()).orElseThrow().process();
	}

	private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
		try (Connection connection = connect(database); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
		try (Connection connection = connect(database);
				Statement statement = connection.createStatement();
				ResultSet answer = statement.executeQuery(sql)) {
			answer.next();
			return answer.getString(1);
		}
	}

	private static void askPatiently(EmbeddedDatabase database) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.ignoreExceptions()
			.until(() -> ask(database, "select 1"), "1"::equals);
	}

	private static Connection connect(EmbeddedDatabase database) throws SQLException {
		JdbcConnectionDetails details = database.connectionDetails();
		return DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), details.getPassword());
	}

}
