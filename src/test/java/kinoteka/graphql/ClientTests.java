package kinoteka.graphql;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The clients of {@code src/test/clients}, as their makers released them. */
@ApiTest
@Tag("clients")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The clients are started by a POSIX shell")
class ClientTests {

	@TempDir
	static Path temp;

	private static NodeClients clients;

	@Autowired
	Api api;

	@BeforeAll
	static void install() throws IOException, InterruptedException {
		clients = NodeClients.install(temp);
	}

	@Test
	void curlIsAnsweredByPostAndByGet() {
		List<JsonNode> answers = run("./curl.sh");
		assertThat(answers).hasSize(2)
			.allSatisfy((answer) -> assertThat(answer.at("/data/film/title").asString()).isEqualTo("Come and See"));
	}

	@Test
	void apolloJoinsPagesAndAsksByHash() {
		JsonNode answer = run("npm run -s apollo").getLast();
		assertThat(texts(answer.get("titles"))).isEqualTo(allTitles());
		assertThat(answer.get("totalCount").asInt()).isEqualTo(allTitles().size());
		assertThat(texts(answer.get("requests"))).startsWith("hash", "document", "hash");
	}

	@Test
	void urqlJoinsPagesThatItAsksForByGet() {
		JsonNode answer = run("npm run -s urql").getLast();
		assertThat(texts(answer.get("titles"))).isEqualTo(allTitles());
		assertThat(texts(answer.get("methods"))).endsWith("GET", "POST").containsOnly("GET", "POST");
	}

	@Test
	void relayJoinsThePagesOfADecade() {
		JsonNode answer = run("npm run -s relay").getLast();
		assertThat(texts(answer.get("titles"))).hasSizeGreaterThan(1)
			.isEqualTo(
					titles("{ decade(by: {label: \"1980s\"}) { films(orderBy: {field: TITLE}) { nodes { title } } } }",
							"/data/decade/films/nodes"));
		assertThat(answer.get("pages").asInt()).isEqualTo(answer.get("titles").size());
	}

	@Test
	void codegenKnowsThatExactlyOneKeyIsGiven() {
		JsonNode answer = run("npm run -s codegen").getLast();
		assertThat(answer.get("title").asString()).isEqualTo("Come and See");
		assertThat(texts(answer.get("titles"))).contains("The Ascent");
	}

	@Test
	void passesEveryAuditOfGraphQlOverHttp() {
		List<JsonNode> audits = run("npm run -s audit");
		assertThat(audits).hasSizeGreaterThanOrEqualTo(60)
			.allSatisfy((audit) -> assertThat(audit.get("status").asString()).isEqualTo("ok"));
	}

	private List<JsonNode> run(String command) {
		return clients.run(command, this.api.uri(""));
	}

	private List<String> allTitles() {
		return titles("{ films(first: 100, orderBy: {field: TITLE}) { nodes { title } } }", "/data/films/nodes");
	}

	private List<String> titles(String document, String nodes) {
		return StreamSupport.stream(this.api.ask(document).at(nodes).spliterator(), false)
			.map((film) -> film.get("title").asString())
			.toList();
	}

	private static List<String> texts(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
	}

}
