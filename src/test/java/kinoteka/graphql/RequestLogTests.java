package kinoteka.graphql;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the log says of requests that come to nothing: a line for each, and no trace. */
@ApiTest
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = "logging.level.kinoteka.graphql=debug")
class RequestLogTests {

	@Autowired
	Api api;

	@Test
	void namesTheRequestAndWhyItWasRefused(CapturedOutput output) throws IOException {
		leave("refused", "Content-Length: 1\r\n\r\n{");
		assertOneLine(output, "[refused] Refused a request: The body is no GraphQL request");
	}

	@Test
	void saysThatABodyBrokeOff(CapturedOutput output) throws IOException {
		leave("broken", "Content-Length: 1000\r\n\r\n{\"query\": ");
		assertOneLine(output, "[broken] Refused a request: The body broke off");
	}

	@Test
	void saysThatAClientLeft(CapturedOutput output) throws IOException {
		String body = "{\"query\": \"{ films(first: 100) { nodes { id slug title facts { text } } } }\"}";
		leave("left", "Content-Length: " + body.length() + "\r\n\r\n" + body);
		assertOneLine(output, "[left] The client left");
	}

	/** Leaves with a reset, so that the server notices. */
	private void leave(String id, String rest) throws IOException {
		try (Socket socket = new Socket("localhost", this.api.uri("/").getPort())) {
			socket.setSoLinger(true, 0);
			socket.getOutputStream()
				.write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: " + id
						+ "\r\nContent-Type: application/json\r\n" + rest)
					.getBytes(StandardCharsets.US_ASCII));
		}
	}

	private static void assertOneLine(CapturedOutput output, String text) {
		await().atMost(Duration.ofSeconds(10)).until(() -> output.getAll().contains(text));
		List<String> lines = output.getAll().lines().toList();
		assertThat(lines).filteredOn((line) -> line.contains(text)).singleElement().asString().contains(" DEBUG ");
		assertThat(lines).noneMatch((line) -> line.startsWith("\tat "));
	}

}
