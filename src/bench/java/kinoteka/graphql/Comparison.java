package kinoteka.graphql;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static java.nio.charset.StandardCharsets.UTF_8;

/** One document that two servers are asked with the same variables. */
final class Comparison {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final int CHECKED = 20;

	private final ComparedDocument document;

	private final ProcessHandle database;

	private final Side kinoteka;

	private final Side postgraphile;

	private Comparison(ComparedDocument document, ProcessHandle database, Side kinoteka, Side postgraphile) {
		this.document = document;
		this.database = database;
		this.kinoteka = kinoteka;
		this.postgraphile = postgraphile;
	}

	static Comparison of(ComparedDocument document, GeneratedCatalogue catalogue, ApiServer kinoteka,
			ApiServer postgraphile) throws IOException, InterruptedException {
		List<ObjectNode> rows = catalogue.client()
			.sql("select to_json(asked) from (%s) asked".formatted(document.variables()))
			.query((row, number) -> (ObjectNode) JSON.readTree(row.getString(1)))
			.list();
		return new Comparison(document, catalogue.process(), Side.of(kinoteka, document.kinoteka(), rows),
				Side.of(postgraphile, document.postgraphile(), rows));
	}

	String name() {
		return this.document.name();
	}

	/** Both sides must answer the same. */
	void checkAnswers() throws IOException, InterruptedException {
		for (int i = 0; i < Math.min(CHECKED, this.kinoteka.variables().size()); i++) {
			List<String> expected = this.postgraphile.leaves(i);
			List<String> given = this.kinoteka.leaves(i);
			if (!given.equals(expected)) {
				throw new IllegalStateException("%s: the answers differ for %s:%n%s%n%s".formatted(this.document.name(),
						this.kinoteka.variables().get(i), given, expected));
			}
		}
	}

	void warmUp(Duration each) throws Exception {
		this.kinoteka.load().run(each);
		this.postgraphile.load().run(each);
	}

	/** By turns. */
	Figures[] measure(Duration run, int runs) throws Exception {
		List<Figures> ours = new ArrayList<>();
		List<Figures> theirs = new ArrayList<>();
		for (int i = 0; i < runs; i++) {
			ours.add(run(this.kinoteka, run));
			theirs.add(run(this.postgraphile, run));
		}
		return new Figures[] { Figures.middle(ours), Figures.middle(theirs) };
	}

	private Figures run(Side side, Duration duration) throws Exception {
		Load load = side.load();
		ProcessHandle server = side.server().process().toHandle();
		double serverBefore = processorMillis(server);
		double databaseBefore = processorMillis(this.database);
		long begun = System.nanoTime();
		long[] latencies = load.run(duration);
		double seconds = (System.nanoTime() - begun) / 1e9;
		int count = latencies.length;
		return new Figures(count / seconds, latencies[count / 2] / 1e6, latencies[count * 99 / 100] / 1e6,
				(processorMillis(server) - serverBefore) / count,
				(processorMillis(this.database) - databaseBefore) / count);
	}

	private static double processorMillis(ProcessHandle process) {
		return Stream.concat(Stream.of(process), process.descendants())
			.mapToLong((one) -> one.info().totalCpuDuration().orElse(Duration.ZERO).toMillis())
			.sum();
	}

	/**
	 * A server, and what it is asked.
	 *
	 * @param server the server
	 * @param document the document in the words of its schema
	 * @param variables what the document is asked with, with the server's own cursors
	 */
	private record Side(ApiServer server, String document, List<ObjectNode> variables) {

		private static final String PLACE = "after";

		private static final String CURSOR = "endCursor";

		/** Both servers' cursors are a list's name and the place in it, as JSON. */
		static Side of(ApiServer server, String document, List<ObjectNode> rows)
				throws IOException, InterruptedException {
			if (!rows.getFirst().has(PLACE)) {
				return new Side(server, document, rows);
			}
			JsonNode name = listName(server.ask(document, JSON.createObjectNode()));
			return new Side(server, document,
					rows.stream()
						.map((row) -> JSON.createObjectNode().put(PLACE, cursor(name, row.path(PLACE))))
						.toList());
		}

		private static JsonNode listName(JsonNode answer) {
			JsonNode cursor = answer.findValue(CURSOR);
			if (cursor == null) {
				throw new IllegalStateException("There is no cursor in " + answer);
			}
			return JSON.readTree(Base64.getUrlDecoder().decode(cursor.asString())).get(0);
		}

		private static String cursor(JsonNode name, JsonNode place) {
			ArrayNode parts = JSON.createArrayNode().add(name);
			place.forEach(parts::add);
			return Base64.getUrlEncoder().encodeToString(parts.toString().getBytes(UTF_8));
		}

		Load load() {
			return new Load(this.server.port(),
					this.variables.stream().map((values) -> this.server.request(this.document, values)).toList());
		}

		/** The values of an answer without their names, and the lengths of its lists. */
		List<String> leaves(int number) throws IOException, InterruptedException {
			JsonNode answer = this.server.ask(this.document, this.variables.get(number));
			if (answer.has("errors")) {
				throw new IllegalStateException(this.server.name() + " answers " + answer);
			}
			List<String> leaves = new ArrayList<>();
			collect(answer, leaves);
			return leaves;
		}

		private static void collect(JsonNode node, List<String> leaves) {
			if (node.isArray()) {
				leaves.add(node.size() + " of");
				node.forEach((element) -> collect(element, leaves));
			}
			else if (node.isObject()) {
				node.properties()
					.stream()
					.filter((member) -> !member.getKey().equals(CURSOR))
					.forEach((member) -> collect(member.getValue(), leaves));
			}
			else {
				leaves.add(node.asString());
			}
		}

	}

}
