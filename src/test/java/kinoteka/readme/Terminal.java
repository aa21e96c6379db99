package kinoteka.readme;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kinoteka.KinotekaApplication;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A terminal in a folder that looks like a clone of Kinoteka: it has the articles, and
 * its {@code java -jar target/kinoteka.jar} starts the classes under test.
 */
final class Terminal {

	private static final Pattern ADDRESS = Pattern.compile("Look at http://(localhost:[0-9]+)/");

	private final Path folder;

	private final Path bin;

	private @Nullable Process server;

	private String address = "localhost:8080";

	Terminal(Path temp) throws IOException {
		this.folder = Files.createDirectories(temp.resolve("clone")).toRealPath();
		this.bin = Files.createDirectories(temp.resolve("bin"));
		try (Stream<Path> articles = Files.list(Path.of("import-data"))) {
			for (Path article : articles.toList()) {
				write(article.toString(), Files.readString(article));
			}
		}
		java();
	}

	/** Compiles less than a server that is to last would, for these live for seconds. */
	private void java() throws IOException {
		Path java = this.bin.resolve("java");
		Files.writeString(java, """
				#!/bin/sh
				[ "$1 $2" = "-jar target/kinoteka.jar" ] || exit 99
				shift 2
				exec '%s/bin/java' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' %s "$@"
				""".formatted(System.getProperty("java.home"), classPath(), KinotekaApplication.class.getName()));
		if (!java.toFile().setExecutable(true)) {
			throw new IOException("Cannot make " + java + " executable");
		}
	}

	/** The test's own settings are not among what a person has. */
	private static String classPath() {
		return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	void write(String file, String text) throws IOException {
		Path path = this.folder.resolve(file);
		Files.createDirectories(path.resolveSibling("."));
		Files.writeString(path, text);
	}

	/**
	 * Starts the server.
	 * @return what it said until it was ready
	 */
	String serve() throws IOException {
		// Without exec, the shell would end in its place.
		this.server = start("exec java -jar target/kinoteka.jar --server.port=0");
		BufferedReader output = this.server.inputReader(UTF_8);
		StringBuilder said = new StringBuilder();
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			said.append(line).append('\n');
			Matcher ready = ADDRESS.matcher(line);
			if (ready.find()) {
				this.address = ready.group(1);
				break;
			}
		}
		return asInReadme(said.toString());
	}

	/**
	 * Runs a command.
	 * @return what it said
	 */
	String run(String command) throws IOException {
		Process process = start(command.replace("localhost:8080", this.address));
		return asInReadme(process.inputReader(UTF_8).lines().map((line) -> line + "\n").collect(Collectors.joining()));
	}

	JsonNode ask(String query) throws IOException, InterruptedException {
		String body = JsonMapper.shared().writeValueAsString(Map.of("query", query));
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + this.address + "/graphql"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			return JsonMapper.shared().readTree(client.send(request, BodyHandlers.ofString()).body());
		}
	}

	/** With the folder, the ports and the time of whoever wrote it down. */
	String asInReadme(String text) {
		return text.replace(this.folder.toString(), "/home/you/kinoteka")
			.replaceAll("(?m)^\\d\\d:\\d\\d:\\d\\d ", "14:58:03 ")
			.replaceAll(" port \\d+", " port 40517")
			.replaceAll("localhost:\\d+", "localhost:8080");
	}

	private Process start(String command) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(List.of("/bin/sh", "-c", command)).directory(this.folder.toFile())
			.redirectErrorStream(true);
		builder.environment().merge("PATH", this.bin.toString(), (path, own) -> own + File.pathSeparator + path);
		return builder.start();
	}

	/** Stops the server. */
	void close() throws InterruptedException {
		if (this.server != null) {
			this.server.destroy();
			this.server.waitFor();
		}
	}

}
