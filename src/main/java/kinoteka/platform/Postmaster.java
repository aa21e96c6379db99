package kinoteka.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The main process of a running PostgreSQL, as its data folder names it.
 *
 * @param process the process
 * @param port the port that it listens on
 */
record Postmaster(ProcessHandle process, int port) {

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

	/**
	 * Finds the server that runs on a data folder.
	 * @param data the data folder
	 * @return the server, or nothing if none runs
	 */
	static Optional<Postmaster> of(Path data) throws IOException {
		List<String> lines = lines(data);
		return number(lines, 3)
			.flatMap((port) -> process(lines).map((process) -> new Postmaster(process, port.intValue())));
	}

	/**
	 * Removes the note of a server that is gone, where the process number now belongs to
	 * another program or cannot be read. PostgreSQL would refuse to start beside it.
	 * @param data the data folder
	 */
	static void forget(Path data) throws IOException {
		if (process(lines(data)).isEmpty()) {
			Files.deleteIfExists(file(data));
		}
	}

	private static Optional<ProcessHandle> process(List<String> lines) {
		return number(lines, 0).flatMap(ProcessHandle::of).filter(Postmaster::isPostgres);
	}

	/** A full disk or an editor may have left anything there. */
	private static Optional<Long> number(List<String> lines, int line) {
		return lines.stream()
			.skip(line)
			.findFirst()
			.map(String::strip)
			.filter(NUMBER.asMatchPredicate())
			.map(Long::valueOf);
	}

	private static boolean isPostgres(ProcessHandle process) {
		String command = process.info().command().orElse("postgres");
		return process.isAlive() && !isZombie(process)
				&& Path.of(command).getFileName().toString().startsWith("postgres");
	}

	/**
	 * Where nobody collects orphans, such as in many containers, the dead stay listed.
	 */
	private static boolean isZombie(ProcessHandle process) {
		try {
			String status = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
			return status.startsWith("Z", status.lastIndexOf(')') + 2);
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static List<String> lines(Path data) throws IOException {
		try {
			return Files.readAllLines(file(data));
		}
		catch (NoSuchFileException ex) {
			return List.of();
		}
	}

	private static Path file(Path data) {
		return data.resolve("postmaster.pid");
	}

}
