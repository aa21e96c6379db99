package kinoteka.graphql;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.introspection.IntrospectionQueryBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static kinoteka.graphql.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class LimitTests {

	@Autowired
	Api api;

	@Test
	void letsClientsReadTheSchema() {
		String query = IntrospectionQueryBuilder.build();
		JsonNode answer = this.api.ask(query);
		assertThat(answer.has("errors")).as("%s", answer.path("errors")).isFalse();
		assertThat(answer.at("/data/__schema/queryType/name").asString()).isEqualTo("Query");
	}

	@Test
	void refusesToReadTheSchemaManyTimesAtOnce() {
		assertRefused(this.api.ask("{ " + aliases(5, "__schema { types { name } }") + " }"), "QUERY_TOO_LARGE");
	}

	@Test
	void refusesDepth() {
		assertAnswered(nested(QueryShape.DEPTH));
		assertRefused(this.api.ask(nested(QueryShape.DEPTH + 1)), "QUERY_TOO_LARGE");
		assertRefused(this.api.ask(nested(1_000)), "PARSE_FAILED");
	}

	@Test
	void refusesAliases() {
		assertAnswered("{ decades { " + aliases(QueryShape.ALIASES, "label") + " } }");
		assertRefused(this.api.ask("{ decades { " + aliases(QueryShape.ALIASES + 1, "label") + " } }"),
				"QUERY_TOO_LARGE");
		assertRefused(this.api.ask("{ decades { " + aliases(300, "__typename") + " } }"), "QUERY_TOO_LARGE");
	}

	@Test
	void refusesFieldsAtTheRoot() {
		assertAnswered("{ " + aliases(QueryShape.ROOT_FIELDS, "decades { label }") + " }");
		assertRefused(this.api.ask("{ " + aliases(QueryShape.ROOT_FIELDS + 1, "decades { label }") + " }"),
				"QUERY_TOO_LARGE");
		assertRefused(this.api.ask("{ " + "__typename ".repeat(QueryShape.ROOT_FIELDS + 1) + " }"), "QUERY_TOO_LARGE");
	}

	@Test
	void refusesLongSelections() {
		assertRefused(this.api.ask("{ decades { " + "label ".repeat(QueryShape.SELECTIONS) + " } }"),
				"QUERY_TOO_LARGE");
	}

	@Test
	void refusesFragmentsThatMultiplyThemselves() {
		String bomb = IntStream.range(0, 60)
			.mapToObj((i) -> "fragment F%d on Decade { ...F%d ...F%d }".formatted(i, i + 1, i + 1))
			.collect(Collectors.joining(" "));
		assertRefused(this.api.ask("{ decades { ...F0 } } " + bomb + " fragment F60 on Decade { label }"),
				"QUERY_TOO_LARGE");
	}

	@Test
	void weighsWhatStandsInAPageByTheSizeOfThePage() {
		String query = """
				query($n: Int) { films(first: $n) { nodes { listings { nodes { article { listings { nodes {
					facts { nodes { text } } } } } } } } } }
				""";
		assertAnswered(query, Map.of("n", 1));
		assertRefused(this.api.ask(query, Map.of("n", 100)), "QUERY_TOO_LARGE");
	}

	@Test
	void doesNotCountItselfIntoNegativeNumbers() {
		String deep = "films(first: 100) { nodes { decade { ".repeat(4) + "label" + " } } }".repeat(4);
		assertRefused(this.api.ask("{ " + aliases(QueryShape.ROOT_FIELDS, deep) + " }"), "QUERY_TOO_LARGE");
	}

	@Test
	void refusesLongDocuments() {
		assertRefused(this.api.ask("{ __typename } #" + "x".repeat(ParserLimits.CHARACTERS)), "PARSE_FAILED");
		assertRefused(this.api.ask("{ __typename " + "@a ".repeat(ParserLimits.TOKENS) + "}"), "PARSE_FAILED");
	}

	private void assertAnswered(String document) {
		assertAnswered(document, Map.of());
	}

	private void assertAnswered(String document, Map<String, ?> variables) {
		JsonNode answer = this.api.ask(document, variables);
		assertThat(answer.has("errors")).as("%s", answer).isFalse();
	}

	private static String nested(int depth) {
		return "{ __schema { queryType " + "{ ofType ".repeat(depth - 3) + "{ name }" + " }".repeat(depth - 1);
	}

	private static String aliases(int count, String field) {
		return IntStream.range(0, count).mapToObj((i) -> "a" + i + ": " + field).collect(Collectors.joining(" "));
	}

}
