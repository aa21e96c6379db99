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

	/** As its documentation has it for production; the pool is as large as Kinoteka's. */
	private static final String CONFIGURATION = """
			import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
			import { makePgService } from "postgraphile/adaptors/pg";

			export default {
			  extends: [PostGraphileAmberPreset],
			  pgServices: [makePgService({
			    connectionString: "postgres://postgres@127.0.0.1:DATABASE_PORT/postgres",
			    poolConfig: { max: 16, idleTimeoutMillis: 0 },
			    pubsub: false,
			  })],
			  grafserv: { host: "127.0.0.1", port: OWN_PORT, graphiql: false },
			};
			""";

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
		int code = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start()
			.waitFor();
		if (code != 0) {
			throw new IllegalStateException("npm could not install " + PACKAGES + ": " + Files.readString(log));
		}
	}

	private Path program() {
		return this.folder.resolve("node_modules/postgraphile/dist/cli-run.js");
	}

	List<String> command(int database, int port) throws IOException {
		Path configuration = this.folder.resolve("graphile.config.mjs");
		Files.writeString(configuration, CONFIGURATION.replace("DATABASE_PORT", Integer.toString(database))
			.replace("OWN_PORT", Integer.toString(port)));
		return List.of(this.folder.resolve("node_modules/.bin/node").toString(), program().toString(), "-C",
				configuration.toString());
	}

}
