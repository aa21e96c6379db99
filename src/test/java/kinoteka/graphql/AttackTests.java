package kinoteka.graphql;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static kinoteka.graphql.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is known to bring GraphQL servers down, beyond what {@link LimitTests},
 * {@link WrongInputTests} and {@link HttpTests} try.
 */
@ApiTest
class AttackTests {

	private static final String BY_FILTER = "query($filter: FilmFilter) { films(filter: $filter) { totalCount } }";

	@Autowired
	Api api;

	@Test
	void refusesManyQueriesInOneBody() {
		HttpResponse<String> response = this.api
			.post("[" + repeated(1_000, ", ", (i) -> "{\"query\": \"{ __typename }\"}") + "]");
		assertThat(response.statusCode()).isEqualTo(400);
		assertRefused(Api.json(response), "BAD_BODY");
	}

	@Test
	void refusesFragmentsThatHoldEachOther() {
		String circle = "{ films { nodes { ...A } } } fragment A on Film { ...B } fragment B on Film { ...A }";
		assertRefused(this.api.ask(circle), "VALIDATION_FAILED");
	}

	@Test
	void refusesToReadTheSchemaInCircles() {
		String circle = "fields { type { ".repeat(5) + "name" + " } }".repeat(5);
		assertRefused(this.api.ask("{ __schema { types { " + circle + " } } }"), "QUERY_TOO_LARGE");
		assertRefused(this.api.ask("{ __type(name: \"Film\") { " + circle + " } }"), "QUERY_TOO_LARGE");
	}

	@Test
	void answersAFieldOnceThatIsAskedForOften() {
		JsonNode answer = this.api.ask("{ decades { " + "label ".repeat(900) + "} }");
		assertThat(answer.at("/data/decades/0")).hasSize(1);
	}

	@Test
	void saysInAFewLinesThatDirectivesAreRepeated() {
		assertRefusedInBrief("{ decades { label " + "@include(if: true) ".repeat(500) + "} }");
	}

	@Test
	void saysInAFewLinesWhatIsWrongInManyPlaces() {
		String name = "a".repeat(5_000);
		assertRefusedInBrief("{ films { nodes { ...%s } } } fragment %s on Film { %s }".formatted(name, name,
				repeated(900, " ", (i) -> "wrong" + i)));
	}

	@Test
	void saysInAFewLinesThatALongWordIsNotKnown() {
		assertRefusedInBrief("{ films(orderBy: {field: %s}) { totalCount } }".formatted("A".repeat(15_000)));
	}

	@Test
	void answersLongVariables() {
		String query = "query($text: String!) { film(by: {slug: $text}) { title } }";
		assertThat(this.api.ask(query, Map.of("text", "a".repeat(150_000))).has("errors")).isFalse();
	}

	@Test
	void refusesNumbersThatHaveThousandsOfDigits() {
		assertRefused(this.api.ask("{ films(first: %s) { totalCount } }".formatted("9".repeat(5_000))), "PARSE_FAILED");
		String variables = "{\"n\": %s}".formatted("9".repeat(900));
		assertRefused(Api
			.json(this.api.post("{\"query\": \"query($n: Int) { films(first: $n) { totalCount } }\", \"variables\": "
					+ variables + "}")),
				"VALIDATION_FAILED");
	}

	@ParameterizedTest
	@CsvSource({ "title, %", "title, _", "title, \\", "article, %", "article, _ourneys.html", "article, \\",
			"article, %%%", "language, _", "language, %", "director, %", "director, _", "country, \\", "genre, %_",
			"cast, !" })
	void findsNoFilmByAWildCard(String field, String text) {
		List.of("eq", "startsWith", "contains").forEach((operator) -> {
			JsonNode answer = this.api.ask(BY_FILTER, Map.of("filter", Map.of(field, Map.of(operator, text))));
			assertThat(answer.at("/data/films/totalCount").asInt(-1)).as("%s %s", operator, answer).isZero();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "\\u0000", "a\\u0000b", "\\ud800", "\\udc00x" })
	void findsNoFilmByATextThatIsNoText(String text) {
		List.of("title", "director", "language", "article").forEach((field) -> {
			JsonNode answer = Api
				.json(this.api.post("{\"query\": \"%s\", \"variables\": {\"filter\": {\"%s\": {\"contains\": \"%s\"}}}}"
					.formatted(BY_FILTER, field, text)));
			assertThat(answer.at("/data/films/totalCount").asInt(-1)).as("%s %s", field, answer).isZero();
		});
	}

	@ParameterizedTest
	@CsvSource({ "and, 11", "or, 11", "not, 11", "and, 200", "or, 200", "not, 200" })
	void refusesFiltersInFiltersWithoutEnd(String operator, int depth) {
		assertRefused(this.api.ask(BY_FILTER, Map.of("filter", nested(operator, depth))), "BAD_ARGUMENT");
	}

	@ParameterizedTest
	@ValueSource(strings = { "and", "or", "not" })
	void refusesFiltersInFiltersThatAreWrittenDown(String operator) {
		String filter = "{%s: ".formatted(operator).repeat(400) + "{}" + "}".repeat(400);
		assertRefused(this.api.ask("{ films(filter: %s) { totalCount } }".formatted(filter)), "PARSE_FAILED");
	}

	@Test
	void refusesManyFiltersBesideEachOther() {
		List<?> many = Collections.nCopies(1_000, Map.of("title", Map.of("contains", "a")));
		assertRefused(this.api.ask(BY_FILTER, Map.of("filter", Map.of("or", many))), "BAD_ARGUMENT");
	}

	@Test
	void refusesListsOfThousands() {
		List<String> many = IntStream.range(0, 10_000).mapToObj((i) -> "title" + i).toList();
		assertRefused(this.api.ask(BY_FILTER, Map.of("filter", Map.of("title", Map.of("in", many)))), "BAD_ARGUMENT");
		assertRefused(this.api.ask("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", many)),
				"BAD_ARGUMENT");
		assertRefused(this.api
			.ask("{ films(orderBy: [%s]) { totalCount } }".formatted(repeated(100, ", ", (i) -> "{field: TITLE}"))),
				"BAD_ARGUMENT");
	}

	private void assertRefusedInBrief(String document) {
		JsonNode answer = this.api.ask(document);
		assertRefused(answer, "VALIDATION_FAILED");
		assertThat(answer.toString().length()).isLessThan(20_000);
	}

	private static Map<String, Object> nested(String operator, int depth) {
		Map<String, Object> filter = Map.of("hasYear", true);
		for (int i = 0; i < depth; i++) {
			filter = Map.of(operator, filter);
		}
		return filter;
	}

	private static String repeated(int times, String separator, IntFunction<String> text) {
		return IntStream.range(0, times).mapToObj(text).collect(Collectors.joining(separator));
	}

}
