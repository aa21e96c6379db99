package kinoteka.graphql;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static kinoteka.graphql.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Clients that begin a body and do not end it. */
@ApiTest
@TestPropertySource(properties = { "kinoteka.graphql.body-timeout=2s", "server.tomcat.connection-timeout=1s" })
@Timeout(60)
class SlowBodyTests {

	@Autowired
	Api api;

	@Test
	void endsABodyOfWhichNothingMoreComes() throws IOException {
		try (Socket socket = begin()) {
			assertThat(rest(socket)).startsWith("HTTP/1.1 408 ")
				.contains("Connection: close")
				.contains("BODY_TOO_SLOW");
		}
	}

	@Test
	void endsABodyThatComesDropByDrop() throws IOException {
		try (Socket socket = begin()) {
			long start = System.nanoTime();
			await().atMost(Duration.ofSeconds(10))
				.pollInterval(Duration.ofMillis(100))
				.until(() -> isClosedAfterADrop(socket));
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofSeconds(1),
					Duration.ofSeconds(6));
		}
	}

	@Test
	void answersOthersWhileAThousandBodiesDoNotCome() throws IOException {
		List<Socket> slow = new ArrayList<>();
		try {
			for (int i = 0; i < 1000; i++) {
				slow.add(begin());
			}
			assertThat(this.api.ask("{ films { totalCount } }").at("/data/films/totalCount").asInt()).isPositive();
			for (Socket socket : slow) {
				assertThat(rest(socket)).startsWith("HTTP/1.1 408 ");
			}
		}
		finally {
			for (Socket socket : slow) {
				socket.close();
			}
		}
		assertRefused(Api.json(this.api.post("{")), "BAD_BODY");
	}

	private Socket begin() throws IOException {
		Socket socket = new Socket("localhost", this.api.uri("/").getPort());
		socket.getOutputStream().write("""
				POST /graphql HTTP/1.1
				Host: localhost
				Content-Type: application/json
				Content-Length: 100000

				{""".replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
		return socket;
	}

	private static String rest(Socket socket) throws IOException {
		InputStream answer = socket.getInputStream();
		return new String(answer.readAllBytes(), StandardCharsets.US_ASCII);
	}

	/** The server refuses what comes after it has closed. */
	private static boolean isClosedAfterADrop(Socket socket) {
		try {
			OutputStream body = socket.getOutputStream();
			body.write(' ');
			return false;
		}
		catch (IOException ex) {
			return true;
		}
	}

}
