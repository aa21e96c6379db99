package kinoteka.importing;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.jspecify.annotations.Nullable;

/**
 * Where an export goes: standard output, or a file. A file is written beside its place
 * and moved there once it is whole, so that nobody finds the half of one.
 *
 * @param stream what is written to
 * @param file where the file is to be; null if there is nothing to move
 */
record ExportTarget(OutputStream stream, @Nullable Path file) implements AutoCloseable {

	static final Path STANDARD_OUTPUT = Path.of("-");

	/**
	 * Opens a target.
	 * @param path a file, or {@link #STANDARD_OUTPUT}
	 */
	static ExportTarget open(Path path) throws IOException {
		if (path.equals(STANDARD_OUTPUT)) {
			// Not System.out, which swallows failures.
			return new ExportTarget(new FileOutputStream(FileDescriptor.out), null);
		}
		// A link stays one, and a pipe or a device is written to as it is.
		Path file = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
		boolean moves = Files.isRegularFile(file) || Files.notExists(file);
		return moves ? new ExportTarget(Files.newOutputStream(part(file)), file)
				: new ExportTarget(Files.newOutputStream(file), null);
	}

	/** Puts the file, which is whole, into its place. */
	void finish() throws IOException {
		this.stream.close();
		if (this.file != null) {
			Files.move(part(this.file), this.file, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	@Override
	public void close() throws IOException {
		this.stream.close();
		if (this.file != null) {
			Files.deleteIfExists(part(this.file));
		}
	}

	private static Path part(Path file) {
		return file.resolveSibling(file.getFileName() + ".part");
	}

}
