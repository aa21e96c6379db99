package kinoteka.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A lock between processes, on a file that is never deleted. Closing gives it back. */
final class FileGate implements AutoCloseable {

	private final FileChannel channel;

	private FileGate(FileChannel channel) {
		this.channel = channel;
	}

	static FileGate open(Path file) throws IOException {
		return new FileGate(
				FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
	}

	/** Waits until nobody else is in. */
	void lock() throws IOException {
		this.channel.lock();
	}

	/** Goes in beside others that share. */
	void share() throws IOException {
		this.channel.lock(0, Long.MAX_VALUE, true);
	}

	/**
	 * Goes in alone, if nobody is in.
	 * @return whether this process is in
	 */
	boolean tryLock() throws IOException {
		return this.channel.tryLock() != null;
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
