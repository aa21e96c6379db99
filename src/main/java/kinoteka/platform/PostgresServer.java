package kinoteka.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;

/**
 * The PostgreSQL server of a folder: its data, its password and how it is started,
 * reached and stopped. The caller sees to it that only one process at a time starts or
 * stops it.
 */
final class PostgresServer {

	private static final Log logger = LogFactory.getLog(PostgresServer.class);

	/**
	 * A port that was free may be taken a moment later, and the backends of a server that
	 * was killed need a moment to notice.
	 */
	private static final int ATTEMPTS = 3;

	private final Path folder;

	private final Path data;

	private final PostgresPrograms programs;

	/** The one that it was last reached on: whoever is connected comes back to it. */
	private int port;

	PostgresServer(Path folder) throws IOException {
		this.folder = folder;
		this.data = folder.resolve("data");
		this.programs = new PostgresPrograms(PostgresBinaries.unpack(folder), folder.resolve("postgresql.log"));
	}

	/**
	 * Joins the server if it runs, starts it otherwise, and creates its data if there is
	 * none yet.
	 * @param port the port to start on; 0 for any free one
	 * @return how to reach it
	 */
	JdbcConnectionDetails startOrJoin(int port) throws IOException {
		if (!Files.exists(this.data)) {
			create();
		}
		checkVersion();
		Optional<Postmaster> running = Postmaster.of(this.data);
		if (running.isPresent()) {
			Optional<JdbcConnectionDetails> joined = connection(running.get().port()).await(running.get());
			if (joined.isPresent()) {
				logger.info("Joined the PostgreSQL that runs on port " + running.get().port());
				return joined.get();
			}
		}
		return start(port);
	}

	boolean isGone() throws IOException {
		return Postmaster.of(this.data).isEmpty();
	}

	/** Joins or starts a server that died, where it was. */
	void startAgain() throws IOException {
		startOrJoin(this.port);
	}

	/** Stops the server; open transactions are rolled back. */
	void stop() throws IOException {
		if (Postmaster.of(this.data).isPresent()) {
			this.programs.run("pg_ctl", "-D", this.data.toString(), "-m", "fast", "-w", "-t", "60", "stop");
		}
	}

	private JdbcConnectionDetails start(int wanted) throws IOException {
		Postmaster.forget(this.data);
		for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
			try {
				return connection(launch(wanted)).createDatabase();
			}
			catch (PostgresPrograms.ProgramFailed ex) {
				logger.warn("PostgreSQL did not start: once more");
			}
		}
		return connection(launch(wanted)).createDatabase();
	}

	private int launch(int wanted) throws IOException {
		int port = port(wanted);
		this.programs.run("pg_ctl", "-D", this.data.toString(), "-l", this.folder.resolve("postgresql.log").toString(),
				"-w", "-t", "120", "-o", "-p " + port, "start");
		logger.info("Started PostgreSQL on port " + port + ", with its data in " + this.data);
		return port;
	}

	/** The data gets its place when it is whole: a first start may be killed. */
	private void create() throws IOException {
		logger.info("Creating the embedded database in " + this.data);
		Path half = this.folder.resolve("creating");
		FileSystemUtils.deleteRecursively(half);
		this.programs.run("initdb", "-D", half.toString(), "-U", PostgresConnection.USER, "--auth=scram-sha-256",
				"--pwfile=" + passwordFile(), "--encoding=UTF8", "--locale-provider=builtin", "--locale=C",
				"--builtin-locale=C.UTF-8", "--set", "listen_addresses=127.0.0.1", "--set", "unix_socket_directories=",
				"--set", "timezone=UTC", "--set", "log_timezone=UTC");
		Files.move(half, this.data, StandardCopyOption.ATOMIC_MOVE);
	}

	private void checkVersion() throws IOException {
		String version = Files.readString(this.data.resolve("PG_VERSION")).strip();
		if (!version.equals(PostgresPrograms.MAJOR_VERSION)) {
			throw new EmbeddedDatabaseException(
					"The data in " + this.data + " was written by PostgreSQL " + version + "; this Kinoteka brings "
							+ PostgresPrograms.MAJOR_VERSION + ".",
					"Move the folder " + this.folder + " away and import your articles again.", null);
		}
	}

	private PostgresConnection connection(int port) throws IOException {
		this.port = port;
		return new PostgresConnection(port, Files.readString(passwordFile()).strip());
	}

	/** Loopback is shared with everybody on the machine, so there is a password. */
	private Path passwordFile() throws IOException {
		Path file = this.folder.resolve("password");
		if (!Files.exists(file)) {
			byte[] password = new byte[24];
			new SecureRandom().nextBytes(password);
			Path half = Files.createTempFile(this.folder, "password", ".half");
			Files.writeString(half, HexFormat.of().formatHex(password));
			Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
		}
		return file;
	}

	private static int port(int wanted) {
		InetAddress loopback = InetAddress.getLoopbackAddress();
		try (ServerSocket socket = new ServerSocket()) {
			socket.bind(new InetSocketAddress(loopback, wanted));
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new EmbeddedDatabaseException("Port " + wanted + " of the embedded database is taken.",
					"Free it, or set kinoteka.database.port to another port or to 0 for any free one.", ex);
		}
	}

}
