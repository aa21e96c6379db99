package kinoteka.graphql;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;

/**
 * A connection that is kept from request to request. It reads of an answer no more than
 * where it ends, for it shares the processors with the server.
 */
final class Connection implements AutoCloseable {

	private static final int LENGTH_UNKNOWN = -1;

	private final Socket socket;

	private final InputStream in;

	Connection(int port) throws IOException {
		this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
		this.socket.setTcpNoDelay(true);
		this.in = new BufferedInputStream(this.socket.getInputStream(), 1 << 16);
	}

	/** Sends a request and waits until its answer has come. */
	void exchange(byte[] request) throws IOException {
		this.socket.getOutputStream().write(request);
		String status = line();
		if (!status.startsWith("HTTP/1.1 200")) {
			throw new IOException("The server answers " + status);
		}
		int length = length();
		if (length != LENGTH_UNKNOWN) {
			this.in.skipNBytes(length);
			return;
		}
		for (int chunk = chunk(); chunk > 0; chunk = chunk()) {
			this.in.skipNBytes(chunk + 2);
		}
		line();
	}

	/** Reads the headers. */
	private int length() throws IOException {
		int length = LENGTH_UNKNOWN;
		for (String header = line(); !header.isEmpty(); header = line()) {
			if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
				length = Integer.parseInt(header.substring(15).strip());
			}
		}
		return length;
	}

	private int chunk() throws IOException {
		return Integer.parseInt(line(), 16);
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder(64);
		for (int next = this.in.read(); next != '\n'; next = this.in.read()) {
			if (next < 0) {
				throw new EOFException("The server ended the connection");
			}
			if (next != '\r') {
				line.append((char) next);
			}
		}
		return line.toString();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
