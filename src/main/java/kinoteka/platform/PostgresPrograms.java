package kinoteka.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.util.LinuxUtils;

/** Runs PostgreSQL's programs; what they say goes to a log file. */
final class PostgresPrograms {

	static final String MAJOR_VERSION = "18";

	private static final int TIMEOUT_SECONDS = 180;

	private final Path bin;

	private final Path log;

	PostgresPrograms(Path bin, Path log) {
		this.bin = bin;
		this.log = log;
	}

	/**
	 * Runs a program to its end.
	 * @param program its name
	 * @param arguments its arguments
	 */
	void run(String program, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(asNobodyInParticular());
		command.add(this.bin.resolve(PostgresBinaries.program(program)).toString());
		command.addAll(List.of(arguments));
		long before = Files.exists(this.log) ? Files.size(this.log) : 0;
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.log.toFile()));
		builder.environment().put("LC_ALL", "C");
		if (!succeeds(builder.start())) {
			throw failure(program, before);
		}
	}

	private static boolean succeeds(Process process) {
		boolean ended = endsInTime(process);
		if (!ended) {
			process.destroyForcibly();
		}
		return ended && process.exitValue() == 0;
	}

	/**
	 * Whoever stops Kinoteka waits until the program is done: a server that is half
	 * started would be left behind.
	 */
	private static boolean endsInTime(Process process) {
		long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(TIMEOUT_SECONDS);
		boolean interrupted = false;
		try {
			while (true) {
				try {
					return process.waitFor(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
				}
				catch (InterruptedException ex) {
					interrupted = true;
				}
			}
		}
		finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/** PostgreSQL refuses to run as root, but not as root of an empty user namespace. */
	private static List<String> asNobodyInParticular() {
		if (LinuxUtils.isUnshareAvailable()) {
			return List.of("unshare", "-U");
		}
		if (System.getProperty("user.name").equals("root")) {
			throw new EmbeddedDatabaseException(
					"PostgreSQL refuses to run as root, and this system lets nobody make a user namespace.",
					"Start Kinoteka as another user.", null);
		}
		return List.of();
	}

	private ProgramFailed failure(String program, long from) throws IOException {
		byte[] all = Files.readAllBytes(this.log);
		int start = (int) Math.max(from, all.length - 2000L);
		String said = new String(all, start, all.length - start, StandardCharsets.UTF_8).strip();
		return new ProgramFailed("PostgreSQL's " + program + " failed: " + said, this.log);
	}

	/** A program ended with an error. */
	static final class ProgramFailed extends EmbeddedDatabaseException {

		ProgramFailed(String message, Path log) {
			super(message, "Look at the end of " + log + ", and start again.", null);
		}

	}

}
