package kinoteka.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.KinotekaApplication;
import kinoteka.platform.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The server and the command import as a person starts them: in a folder, by a command
 * line.
 */
class DoorsTests {

	private static final Pattern ADDRESS = Pattern.compile("Look at (http://localhost:[0-9]+/)");

	/** Shared, so that there is one database to make; each test has its own articles. */
	@TempDir
	static Path folder;

	@Test
	@Timeout(120)
	void importsWhatIsDroppedInWhileTheServerRuns() throws Exception {
		Samples.write(folder, "import-data/a.txt", Samples.article(1));
		Samples.write(folder, "import-data/notes.pdf", "");
		List<String> said = new ArrayList<>();
		Process server = kinoteka("--server.port=0");
		try {
			String address = address(server, said);
			assertThat(said).anyMatch((line) -> line.contains("Imported 1 article: 1 created, 1 skipped."))
				.anyMatch((line) -> line.contains("created a.txt: 2 films, 2 facts came"))
				.anyMatch((line) -> line.contains("The catalogue has 1 article, 2 films, 2 facts and "));
			Samples.write(folder, "import-data/b.txt", Samples.article(2));
			while (!ask(address, "{ films { totalCount } }").replace(" ", "").contains("\"totalCount\":3")) {
				assertThat(server.waitFor(100, TimeUnit.MILLISECONDS)).isFalse();
			}
			Process command = kinoteka("import");
			List<String> report = command.inputReader(StandardCharsets.UTF_8).lines().toList();
			assertThat(command.waitFor()).isZero();
			assertThat(report).contains("Imported 2 articles: 2 unchanged, 1 skipped.");
			assertThat(get(address + "actuator/health/readiness")).contains("UP");
			assertThat(get(address + "actuator/prometheus")).contains("kinoteka_import_articles_total");
		}
		finally {
			server.destroy();
			server.waitFor();
		}
		assertThat(folder.resolve(".kinoteka/data/PG_VERSION")).exists();
		assertThat(folder.resolve(".kinoteka/data/postmaster.pid")).doesNotExist();
	}

	@Test
	void endsWithOneWhenEveryArticleIsQuarantined() throws Exception {
		Samples.write(folder, "notes.pdf", "");
		Process command = kinoteka("import", "notes.pdf");
		assertThat(command.errorReader(StandardCharsets.UTF_8).lines())
			.anyMatch((line) -> line.contains("quarantined notes.pdf"));
		assertThat(command.waitFor()).isOne();
	}

	private Process kinoteka(String... arguments) throws IOException {
		return ChildJvm.of(ChildJvm.application(), KinotekaApplication.class, arguments)
			.directory(folder.toFile())
			.start();
	}

	private static String address(Process server, List<String> said) throws IOException {
		BufferedReader output = server.inputReader(StandardCharsets.UTF_8);
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			said.add(line);
			Matcher address = ADDRESS.matcher(line);
			if (address.find()) {
				return address.group(1);
			}
		}
		throw new IllegalStateException("The server ended: " + said);
	}

	private static String ask(String address, String query) throws Exception {
		return send(HttpRequest.newBuilder(URI.create(address + "graphql"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + query + "\"}"))
			.build());
	}

	private static String get(String address) throws Exception {
		return send(HttpRequest.newBuilder(URI.create(address)).build());
	}

	private static String send(HttpRequest request) throws Exception {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request, BodyHandlers.ofString()).body();
		}
	}

}
