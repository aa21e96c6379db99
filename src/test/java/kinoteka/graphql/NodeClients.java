package kinoteka.graphql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A copy of {@code src/test/clients} with what it needs from npm. */
record NodeClients(Path folder) {

	/** Where npm is missing or reaches no registry, there is nothing to test with. */
	static NodeClients install(Path folder) throws IOException {
		FileSystemUtils.copyRecursively(Path.of("src/test/clients"), folder);
		NodeClients clients = new NodeClients(folder);
		clients.require("command -v npm", "There is no npm");
		clients.require("npm view graphql version --fetch-retries=0 --fetch-timeout=20000", "npm reaches no registry");
		clients.require("npm install --ignore-scripts --no-audit --no-fund --no-package-lock",
				"npm cannot install the clients");
		return clients;
	}

	private void require(String command, String otherwise) {
		assumeTrue(start(command, 8, URI.create("")) == 0, () -> otherwise + ": " + said("errors"));
	}

	/** Runs a client, and gives the lines of JSON that it prints. */
	List<JsonNode> run(String command, URI server) {
		int status = start(command, 2, server);
		assertThat(status).as("%s: %s%s", command, said("output"), said("errors")).isZero();
		return said("output").lines()
			.filter((line) -> line.startsWith("{"))
			.map(JsonMapper.shared()::readTree)
			.toList();
	}

	/** A client that hangs is a client that fails. */
	private int start(String command, int minutes, URI server) {
		ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", command).directory(this.folder.toFile())
			.redirectOutput(this.folder.resolve("output").toFile())
			.redirectError(this.folder.resolve("errors").toFile());
		builder.environment().put("KINOTEKA", server.toString());
		try {
			Process process = builder.start();
			if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
				process.descendants().forEach(ProcessHandle::destroyForcibly);
				process.destroyForcibly();
				return -1;
			}
			return process.exitValue();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String said(String file) {
		try {
			return Files.readString(this.folder.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
