package kinoteka.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Looks into embedded databases from outside, without a part in starting or stopping
 * them, and kills them.
 */
final class DatabaseKills {

	private DatabaseKills() {
	}

	/** Waits until so many articles are in, or the process has ended. */
	static void await(ImportProcess process, Path folder, int articles) throws IOException, InterruptedException {
		boolean alive = process.isAlive();
		while (alive && articles(folder) < articles) {
			alive = process.isAliveAfter(10);
		}
	}

	/** How many articles there are; none if the database does not say. */
	private static int articles(Path folder) throws IOException {
		List<String> note = note(folder);
		if (note.size() < 4) {
			return 0;
		}
		try (Connection connection = DriverManager.getConnection(
				"jdbc:postgresql://127.0.0.1:" + note.get(3).strip() + "/kinoteka", "kinoteka",
				Files.readString(folder.resolve("password")).strip());
				Statement statement = connection.createStatement();
				ResultSet count = statement.executeQuery("select count(*) from article")) {
			count.next();
			return count.getInt(1);
		}
		catch (SQLException ex) {
			return 0;
		}
	}

	/** Kills the database of a folder, as by kill -9; whether it ran. */
	static boolean kill(Path folder) throws IOException {
		List<String> note = note(folder);
		Optional<ProcessHandle> postmaster = note.stream()
			.findFirst()
			.flatMap((pid) -> ProcessHandle.of(Long.parseLong(pid.strip())))
			.filter((process) -> process.info().command().orElse("").endsWith("/postgres"));
		return postmaster.map(ProcessHandle::destroyForcibly).orElse(false);
	}

	/** What the main process of a folder's database has noted of itself. */
	private static List<String> note(Path folder) throws IOException {
		Path data = folder.toRealPath().resolve("data");
		Path note = data.resolve("postmaster.pid");
		List<String> lines = Files.exists(note) ? Files.readAllLines(note) : List.of();
		return (lines.size() > 1 && lines.get(1).equals(data.toString())) ? lines : List.of();
	}

}
