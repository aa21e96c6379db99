package kinoteka.platform;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * One process's use of the embedded PostgreSQL of a folder. The first process starts it,
 * later ones join it, the last one out stops it.
 *
 * <p>
 * Each user holds a shared lock on a file for as long as it lives. Whoever starts or
 * stops the server stands in the door, an exclusive lock on another file, while doing so.
 * The operating system takes the locks from a process that is killed; a server that such
 * a process leaves behind is joined by the next one.
 */
final class EmbeddedDatabase implements AutoCloseable {

	/**
	 * A file lock belongs to the process: a second user in one JVM would undo the first.
	 */
	private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

	private final Path folder;

	private final PostgresServer server;

	private final FileGate users;

	private final DatabaseWatch watch;

	private final JdbcConnectionDetails connectionDetails;

	private EmbeddedDatabase(Path folder, PostgresServer server, FileGate users, JdbcConnectionDetails details) {
		this.folder = folder;
		this.server = server;
		this.users = users;
		this.connectionDetails = details;
		this.watch = new DatabaseWatch(server, door(folder));
	}

	/**
	 * Starts or joins the database of a folder.
	 * @param relative the folder; created if need be
	 * @param port the port to start on; 0 for any free one
	 * @return the database, ready for connections
	 */
	static EmbeddedDatabase open(Path relative, int port) {
		Path folder = create(relative.toAbsolutePath().normalize());
		if (!OPEN.add(folder)) {
			throw new EmbeddedDatabaseException("The database in " + folder + " is already open in this process.",
					"Set kinoteka.database.folder to another folder.", null);
		}
		try {
			return enter(folder, port);
		}
		catch (IOException ex) {
			OPEN.remove(folder);
			throw unusable(folder, ex);
		}
		catch (RuntimeException ex) {
			OPEN.remove(folder);
			throw ex;
		}
	}

	JdbcConnectionDetails connectionDetails() {
		return this.connectionDetails;
	}

	/** Leaves; stops the server if nobody else uses it. */
	@Override
	public void close() {
		this.watch.close();
		try (FileGate door = FileGate.open(door(this.folder))) {
			door.lock();
			this.users.close();
			stopIfUnused();
		}
		catch (IOException ex) {
			throw unusable(this.folder, ex);
		}
		finally {
			OPEN.remove(this.folder);
		}
	}

	private void stopIfUnused() throws IOException {
		try (FileGate everyone = FileGate.open(users(this.folder))) {
			if (everyone.tryLock()) {
				this.server.stop();
			}
		}
	}

	private static EmbeddedDatabase enter(Path folder, int port) throws IOException {
		FolderOwner.check(folder);
		FileGate users = FileGate.open(users(folder));
		try (FileGate door = FileGate.open(door(folder))) {
			door.lock();
			users.share();
			PostgresServer server = new PostgresServer(folder);
			return new EmbeddedDatabase(folder, server, users, server.startOrJoin(port));
		}
		catch (IOException | RuntimeException ex) {
			users.close();
			throw ex;
		}
	}

	private static Path create(Path folder) {
		try {
			return Files.createDirectories(folder).toRealPath();
		}
		catch (IOException ex) {
			throw unusable(folder, ex);
		}
	}

	private static Path door(Path folder) {
		return folder.resolve("door.lock");
	}

	private static Path users(Path folder) {
		return folder.resolve("users.lock");
	}

	private static String why(IOException cause) {
		return switch (cause) {
			case AccessDeniedException denied -> "this user may not write " + denied.getFile();
			case FileAlreadyExistsException file -> file.getFile() + " is a file";
			default -> String.valueOf(cause.getMessage());
		};
	}

	private static EmbeddedDatabaseException unusable(Path folder, IOException cause) {
		return new EmbeddedDatabaseException(
				"The folder " + folder + " cannot be used for the database: " + why(cause) + ".",
				"Make it a folder that this user may write, or set kinoteka.database.folder to another one.", cause);
	}

}
