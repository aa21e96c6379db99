package kinoteka.graphql;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import kinoteka.Launcher;
import kinoteka.platform.ChildJvm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A server that answers GraphQL, in a process of its own.
 *
 * @param name what it is called
 * @param process the process
 * @param port the port of the loopback that it listens on
 */
record ApiServer(String name, Process process, int port) implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	static ApiServer kinoteka(GeneratedCatalogue catalogue, Path folder) throws IOException, InterruptedException {
		int port = freePort();
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return start("Kinoteka", folder, port,
				new ProcessBuilder(java, "-cp", ChildJvm.application(), Launcher.class.getName(),
						"--server.port=" + port, "--kinoteka.import.on-startup=false", "--kinoteka.import.watch=false",
						"--kinoteka.graphql.kept-answers=0",
						"--spring.datasource.url=jdbc:postgresql://localhost:" + catalogue.port() + "/postgres",
						"--spring.datasource.username=postgres", "--spring.datasource.password="));
	}

	static ApiServer postgraphile(GeneratedCatalogue catalogue, Path folder) throws IOException, InterruptedException {
		int port = freePort();
		ProcessBuilder builder = new ProcessBuilder(PostGraphile.installed(folder).command());
		builder.environment()
			.putAll(Map.of("NODE_ENV", "production", "GRAPHILE_ENV", "production", "BENCH_PORT", Integer.toString(port),
					"BENCH_DATABASE", "postgres://postgres@127.0.0.1:" + catalogue.port() + "/postgres"));
		return start("PostGraphile", folder, port, builder);
	}

	private static ApiServer start(String name, Path folder, int port, ProcessBuilder builder)
			throws IOException, InterruptedException {
		Path log = folder.resolve(name + ".log");
		Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
		ApiServer server = new ApiServer(name, process, port);
		long begun = System.nanoTime();
		while (!server.isReady()) {
			if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
				server.close();
				throw new IllegalStateException(name + " did not start:\n" + Files.readString(log));
			}
			TimeUnit.MILLISECONDS.sleep(200);
		}
		return server;
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private boolean isReady() throws InterruptedException {
		try {
			return ask("{ __typename }", JSON.createObjectNode()).has("data");
		}
		catch (IOException ex) {
			return false;
		}
	}

	JsonNode ask(String document, JsonNode variables) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/graphql"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(body(document, variables)))
			.build();
		return JSON.readTree(CLIENT.send(request, BodyHandlers.ofString()).body());
	}

	/** The request as it goes over the wire, on a connection that is kept. */
	byte[] request(String document, JsonNode variables) {
		byte[] body = body(document, variables).getBytes(UTF_8);
		byte[] head = ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
				+ "Accept: application/json\r\nContent-Length: " + body.length + "\r\n\r\n")
			.getBytes(US_ASCII);
		byte[] request = Arrays.copyOf(head, head.length + body.length);
		System.arraycopy(body, 0, request, head.length, body.length);
		return request;
	}

	private static String body(String document, JsonNode variables) {
		return JSON.writeValueAsString(Map.of("query", document, "variables", variables));
	}

	@Override
	public void close() {
		Stream.concat(this.process.descendants(), Stream.of(this.process.toHandle())).toList().forEach((one) -> {
			one.destroy();
			one.onExit().join();
		});
	}

}
