package kinoteka.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import kinoteka.KinotekaApplication;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A start of the server that comes to nothing. */
@Tag("long")
class StartTests {

	@TempDir
	Path folder;

	@Test
	void namesThePortThatIsTakenBeforeADatabaseIsMade() throws Exception {
		try (ServerSocket taken = new ServerSocket(0)) {
			Process server = kinoteka("--server.port=" + taken.getLocalPort());
			String said = new String(server.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(said).contains("Port " + taken.getLocalPort() + " cannot be had").contains("--server.port=");
			assertThat(said).doesNotContain("PostgreSQL");
			assertThat(server.waitFor()).isOne();
			assertThat(this.folder.resolve(".kinoteka")).doesNotExist();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Creating the embedded database", "Started PostgreSQL" })
	void isSilentWhenItIsStopped(String moment) throws Exception {
		Process server = kinoteka("--server.port=0");
		BufferedReader output = server.inputReader(StandardCharsets.UTF_8);
		String line = output.readLine();
		while (!line.contains(moment)) {
			line = output.readLine();
		}
		server.toHandle().destroy();
		assertThat(output.lines().filter((later) -> !later.contains("INFO"))).isEmpty();
		assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
		assertThat(Files.exists(this.folder.resolve(".kinoteka/data/postmaster.pid"))).isFalse();
	}

	private Process kinoteka(String... arguments) throws IOException {
		return ChildJvm.of(ChildJvm.application(), KinotekaApplication.class, arguments)
			.directory(this.folder.toFile())
			.redirectErrorStream(true)
			.start();
	}

}
