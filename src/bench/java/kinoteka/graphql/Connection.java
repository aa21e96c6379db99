package kinoteka.graphql;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;

/**
 * A connection that is kept from request to request while the server keeps it. It reads
 * of an answer no more than where it ends, for it shares the processors with the server.
 */
final class Connection implements AutoCloseable {

	private static final String LENGTH = "content-length:";

	private static final String CLOSES = "connection: close";

	private final int port;

	private Socket socket;

	private InputStream in;

	Connection(int port) throws IOException {
		this.port = port;
		this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
		this.in = new BufferedInputStream(this.socket.getInputStream(), 1 << 16);
	}

	/** Sends a request and waits until its answer has come. */
	void exchange(byte[] request) throws IOException {
		this.socket.getOutputStream().write(request);
		String status = line();
		if (!status.startsWith("HTTP/1.1 200")) {
			throw new IOException("The server answers " + status);
		}
		int length = 0;
		boolean chunked = true;
		boolean closes = false;
		for (String header = line(); !header.isEmpty(); header = line()) {
			if (starts(header, LENGTH)) {
				chunked = false;
				length = Integer.parseInt(header.substring(LENGTH.length()).strip());
			}
			closes |= starts(header, CLOSES);
		}
		skip(chunked, length);
		if (closes) {
			reopen();
		}
	}

	private static boolean starts(String header, String start) {
		return header.regionMatches(true, 0, start, 0, start.length());
	}

	private void skip(boolean chunked, int length) throws IOException {
		this.in.skipNBytes(length);
		if (chunked) {
			for (int chunk = chunk(); chunk > 0; chunk = chunk()) {
				this.in.skipNBytes(chunk + 2);
			}
			line();
		}
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

	private void reopen() throws IOException {
		close();
		this.socket = new Socket(InetAddress.getLoopbackAddress(), this.port);
		this.in = new BufferedInputStream(this.socket.getInputStream(), 1 << 16);
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
