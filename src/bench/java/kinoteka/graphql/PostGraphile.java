package kinoteka.graphql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostGraphile as npm has it, with a Node of its own, in a folder that is kept for the
 * next time.
 *
 * @param folder the folder that npm has filled
 */
record PostGraphile(Path folder) {

	private static final List<String> PACKAGES = List.of("node@22", "postgraphile@5.1.5");

	static PostGraphile installed(Path parent) throws IOException, InterruptedException {
		PostGraphile postgraphile = new PostGraphile(Files.createDirectories(parent.resolve("npm")));
		if (!Files.exists(postgraphile.program())) {
			postgraphile.install();
		}
		return postgraphile;
	}

	private void install() throws IOException, InterruptedException {
		Path log = this.folder.resolve("npm.log");
		List<String> command = new ArrayList<>(
				List.of("npm", "install", "--no-audit", "--no-fund", "--prefix", this.folder.toString()));
		command.addAll(PACKAGES);
		int code = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
		if (code != 0) {
			throw new IllegalStateException("npm, which must be on the path, could not install %s:%n%s"
				.formatted(PACKAGES, Files.readString(log)));
		}
	}

	private Path program() {
		return this.folder.resolve("node_modules/postgraphile/dist/cli-run.js");
	}

	/** What starts it; the environment says where its database is, and its own port. */
	List<String> command() throws IOException {
		Path configuration = this.folder.resolve("graphile.config.mjs");
		Files.writeString(configuration, BenchmarkFile.read("graphile.config.mjs"));
		return List.of(this.folder.resolve("node_modules/.bin/node").toString(), program().toString(), "-C",
				configuration.toString());
	}

}
