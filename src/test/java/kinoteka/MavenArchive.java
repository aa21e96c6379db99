package kinoteka;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import static java.nio.charset.StandardCharsets.UTF_8;

/** An archive that has one Maven, or none, which only says what it was asked for. */
final class MavenArchive implements AutoCloseable {

	private static final String MAVEN = """
			#!/bin/sh
			echo archived Maven with "$(printf '<%s>' "$@")"
			""";

	private final HttpServer server;

	private final AtomicInteger requests = new AtomicInteger();

	private volatile byte[] distribution = {};

	private MavenArchive(HttpServer server) {
		this.server = server;
	}

	/** Opens an empty archive. */
	static MavenArchive open() throws IOException {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		MavenArchive archive = new MavenArchive(server);
		server.createContext("/", archive::answer);
		server.start();
		return archive;
	}

	/**
	 * Puts a Maven in.
	 * @return its SHA-256
	 */
	String publish() throws IOException, NoSuchAlgorithmException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("apache-maven-9.9.9/bin/mvn"));
			zip.write(MAVEN.getBytes(UTF_8));
		}
		this.distribution = bytes.toByteArray();
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(this.distribution));
	}

	String url() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + "/apache-maven-9.9.9-bin.zip";
	}

	int requests() {
		return this.requests.get();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private void answer(HttpExchange exchange) throws IOException {
		this.requests.incrementAndGet();
		boolean found = this.distribution.length > 0;
		exchange.sendResponseHeaders(found ? 200 : 404, found ? this.distribution.length : -1);
		try (OutputStream body = exchange.getResponseBody()) {
			body.write(this.distribution);
		}
	}

}
