package kinoteka.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process that uses the embedded database of a folder until its input ends. */
final class DatabaseUser implements AutoCloseable {

	private final Process process;

	private DatabaseUser(Process process) {
		this.process = process;
	}

	static DatabaseUser start(Path folder) throws IOException {
		Process process = ChildJvm.of(System.getProperty("java.class.path"), DatabaseUser.class, folder.toString())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		DatabaseUser user = new DatabaseUser(process);
		BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
		for (String line = output.readLine(); !"ready".equals(line); line = output.readLine()) {
			if (line == null) {
				throw new IllegalStateException("The process ended before it was ready");
			}
		}
		return user;
	}

	/** Lets the process leave and end. */
	void leave() throws IOException, InterruptedException {
		this.process.getOutputStream().close();
		this.process.waitFor();
	}

	/** Ends the process without a chance to clean up. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/** Nothing that a test starts outlives it. */
	@Override
	public void close() {
		this.process.destroyForcibly();
	}

	public static void main(String[] args) throws IOException {
		try (EmbeddedDatabase database = EmbeddedDatabase.open(Path.of(args[0]), 0)) {
			System.out.println("ready");
			if (System.in.read() >= 0) {
				throw new IllegalStateException(database.connectionDetails().getJdbcUrl());
			}
		}
	}

}
