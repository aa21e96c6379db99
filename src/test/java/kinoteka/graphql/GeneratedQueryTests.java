package kinoteka.graphql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An answer is put together from the answers to its fields asked alone, whatever stands
 * beside them: documents are made at random, with aliases, fragments and what is skipped.
 */
@ApiTest
class GeneratedQueryTests {

	private static final int DEEPEST = 7;

	private static final List<String> ROOTS = List.of("films(first: 3)", "films(last: 2, orderBy: [{field: TITLE}])",
			"films(first: 2, filter: {hasFacts: true})", "film(by: {slug: \"the-cranes-are-flying-1957\"})",
			"film(by: {slug: \"none\"})", "decades", "decade(by: {label: \"1950s\"})", "facts(first: 2)",
			"articles(last: 2)", "article(by: {name: \"notebook.md\"})", "findings(first: 3)", "importRuns(first: 1)",
			"importRun(number: 1)", "node(id: \"Decade:1950\")", "nodes(ids: [\"Decade:1950\", \"Decade:1870\"])");

	@Autowired
	Api api;

	@Autowired
	GraphQlSource source;

	static List<Long> seeds() {
		long first = Long.getLong("kinoteka.seed", System.nanoTime());
		return IntStream.range(0, 25).mapToObj((i) -> first + i).toList();
	}

	@ParameterizedTest(name = "-Dkinoteka.seed={0}")
	@MethodSource("seeds")
	void answersToAFieldWhateverStandsBesideIt(long seed) {
		Generator generator = new Generator(new Random(seed), this.source.schema());
		Selection query = new Selection("", "query", generator.roots());
		JsonNode whole = data(query.document());
		for (Selection alone : query.leaves()) {
			assertThat(data(alone.document())).as(alone.document()).isEqualTo(project(whole, alone.withUsed()));
		}
	}

	private JsonNode data(String document) {
		JsonNode answer = this.api.ask(document, Map.of("yes", true, "no", false));
		assertThat(answer.has("errors")).as("%s%n%s", document, answer).isFalse();
		return answer.get("data");
	}

	/** What of an answer one path selects. */
	private static JsonNode project(JsonNode value, Selection selection) {
		if (value instanceof ArrayNode list) {
			ArrayNode projected = JsonNodeFactory.instance.arrayNode();
			list.forEach((item) -> projected.add(project(item, selection)));
			return projected;
		}
		if (!(value instanceof ObjectNode object)) {
			return value;
		}
		ObjectNode projected = JsonNodeFactory.instance.objectNode();
		selection.below()
			.stream()
			.filter((child) -> object.has(child.key()))
			.forEach((child) -> projected.set(child.key(), project(object.get(child.key()), child)));
		return projected;
	}

	/** A field, or a fragment where it has no key. */
	private record Selection(String key, String text, List<Selection> below) {

		String document() {
			return "query($yes: Boolean = true, $no: Boolean = false) " + braces()
					+ " fragment Used on Query { __typename @include(if: $yes) @skip(if: $no) }";
		}

		/** With what the fragment selects at the root. */
		Selection withUsed() {
			return new Selection(this.key, this.text,
					Stream.concat(this.below.stream(), Stream.of(new Selection("__typename", "", List.of()))).toList());
		}

		private String braces() {
			return "{ " + (this.text.equals("query") ? "... Used " : "")
					+ this.below.stream().map(Selection::written).collect(Collectors.joining(" ")) + " }";
		}

		private String written() {
			return this.text + (this.below.isEmpty() ? "" : " " + braces());
		}

		/** A document for each field at an end. */
		List<Selection> leaves() {
			return this.below.isEmpty() ? List.of(this)
					: this.below.stream()
						.flatMap((child) -> child.leaves().stream())
						.map((leaf) -> new Selection(this.key, this.text, List.of(leaf)))
						.toList();
		}

	}

	/** Makes selections of a schema. */
	private record Generator(Random random, GraphQLSchema schema, AtomicInteger budget) {

		/** So many fields, each of which may have an alias. */
		Generator(Random random, GraphQLSchema schema) {
			this(random, schema, new AtomicInteger(QueryShape.ALIASES - 5));
		}

		List<Selection> roots() {
			List<Selection> roots = new ArrayList<>();
			roots.add(new Selection("__typename", "__typename", List.of()));
			for (int i = 0; i < 3; i++) {
				String root = ROOTS.get(this.random.nextInt(ROOTS.size()));
				String name = root.replaceFirst("\\(.*", "");
				GraphQLFieldDefinition field = this.schema.getQueryType().getFieldDefinition(name);
				roots.add(selection("r" + i, root, named(field), 1));
			}
			return roots;
		}

		private Selection selection(String key, String text, GraphQLNamedType type, int depth) {
			String alias = text.matches(key + "\\b.*") ? "" : key + ": ";
			String written = alias + text + (this.random.nextInt(4) == 0 ? " @skip(if: $no)" : "");
			if (type instanceof GraphQLObjectType object) {
				return new Selection(key, written, below(object, depth));
			}
			return type.getName().equals("Node")
					? new Selection(key, written, List.of(new Selection("id", "id", List.of())))
					: new Selection(key, written, List.of());
		}

		private List<Selection> below(GraphQLObjectType type, int depth) {
			Map<String, Selection> below = new HashMap<>();
			List<GraphQLFieldDefinition> fields = type.getFieldDefinitions()
				.stream()
				.filter((field) -> depth < DEEPEST || named(field) instanceof graphql.schema.GraphQLScalarType)
				.toList();
			below.put("__typename", new Selection("__typename", "__typename", List.of()));
			for (int i = this.random.nextInt(3); i >= 0 && !fields.isEmpty()
					&& this.budget.getAndDecrement() > 0; i--) {
				GraphQLFieldDefinition field = fields.get(this.random.nextInt(fields.size()));
				String page = (field.getArgument("first") != null) ? "(first: " + (1 + this.random.nextInt(2)) + ")"
						: "";
				String key = (this.random.nextInt(4) == 0) ? "f" + i : field.getName();
				below.put(key, selection(key, field.getName() + page, named(field), depth + 1));
			}
			return List.copyOf(below.values());
		}

		private static GraphQLNamedType named(GraphQLFieldDefinition field) {
			return (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType());
		}

	}

}
