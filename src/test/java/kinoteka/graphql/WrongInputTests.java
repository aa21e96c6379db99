package kinoteka.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.introspection.Introspection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static kinoteka.graphql.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class WrongInputTests {

	@Autowired
	Api api;

	@ParameterizedTest
	@ValueSource(ints = { -1, 0, 101, 100_000, Integer.MIN_VALUE })
	void refusesPageSizesOutsideOneToAHundred(int size) {
		List.of("first", "last").forEach((argument) -> {
			assertRefused(this.api.ask("{ films(%s: %d) { totalCount } }".formatted(argument, size)), "BAD_ARGUMENT");
			assertRefused(this.api.ask("{ facts(%s: %d) { totalCount } }".formatted(argument, size)), "BAD_ARGUMENT");
			assertRefused(this.api.ask("{ articles(%s: %d) { totalCount } }".formatted(argument, size)),
					"BAD_ARGUMENT");
			assertRefused(this.api.ask("{ importRuns(%s: %d) { totalCount } }".formatted(argument, size)),
					"BAD_ARGUMENT");
			assertRefused(this.api.ask("{ decades { films(%s: %d) { totalCount } } }".formatted(argument, size)),
					"BAD_ARGUMENT");
		});
	}

	@Test
	void refusesFirstTogetherWithLast() {
		assertRefused(this.api.ask("{ films(first: 1, last: 1) { totalCount } }"), "BAD_ARGUMENT");
	}

	@Test
	void answersLastWithoutBeforeWithTheEndOfTheList() {
		JsonNode films = this.api.ask("{ films(last: 1) { nodes { slug } pageInfo { hasNextPage hasPreviousPage } } }")
			.at("/data/films");
		JsonNode all = this.api.ask("{ films(first: 100) { nodes { slug } } }").at("/data/films/nodes");
		assertThat(films.at("/nodes/0")).isEqualTo(all.get(all.size() - 1));
		assertThat(films.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
		assertThat(films.at("/pageInfo/hasPreviousPage").asBoolean()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "*", "not a cursor", "AAAA", "====", "_____", "ZmlsbXMgYnkgeWVhcg", "null" })
	void refusesWhatIsNoCursor(String cursor) {
		List.of("after", "before").forEach((argument) -> {
			String query = "query($c: String) { films(first: 1, %s: $c) { totalCount } }".formatted(argument);
			assertRefused(this.api.ask(query, Map.of("c", cursor)), "BAD_CURSOR");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "[\"films by YEAR\", \"x\", \"slug\"]", "[\"films by YEAR\", 99999999999, \"slug\"]",
			"[\"films by YEAR\", 1985]", "[\"films by YEAR\", 1985, \"a\", \"b\"]", "[\"films by YEAR\"]", "[]", "{}",
			"[null, null, null]", "[\"films by YEAR\", null, null]", "[\"films by YEAR\", 1985, \"\\u0000\"]",
			"[[[[[" })
	void refusesCursorsThatWereTamperedWith(String text) {
		String cursor = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
		assertRefused(this.api.ask("{ films(first: 1, after: \"%s\") { totalCount } }".formatted(cursor)),
				"BAD_CURSOR");
		assertRefused(this.api.ask("{ films(first: 1, after: \"%s\") { nodes { slug } } }".formatted(cursor)),
				"BAD_CURSOR");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"yesterday\"", "\"\"", "1", "null" })
	void refusesACursorWhoseMomentIsNone(String moment) {
		String cursor = Base64.getUrlEncoder()
			.encodeToString(
					"[\"films by IMPORTED_AT\", %s, \"slug\"]".formatted(moment).getBytes(StandardCharsets.UTF_8));
		assertRefused(
				this.api.ask(
						"{ films(orderBy: {field: IMPORTED_AT}, after: \"%s\") { nodes { slug } } }".formatted(cursor)),
				"BAD_CURSOR");
	}

	@Test
	void refusesTheCursorOfAnotherOrder() {
		String cursor = this.api.ask("{ films(first: 1) { pageInfo { endCursor } } }")
			.at("/data/films/pageInfo/endCursor")
			.asString();
		assertRefused(
				this.api.ask(
						"{ films(first: 1, orderBy: {field: TITLE}, after: \"%s\") { totalCount } }".formatted(cursor)),
				"BAD_CURSOR");
		assertRefused(this.api
			.ask("{ films(first: 1, orderBy: {field: YEAR, direction: DESC}, after: \"%s\") { totalCount } }"
				.formatted(cursor)), "BAD_CURSOR");
		assertRefused(this.api.ask("{ facts(first: 1, after: \"%s\") { totalCount } }".formatted(cursor)),
				"BAD_CURSOR");
	}

	@ParameterizedTest
	@ValueSource(strings = { "film(by: {slug: \"no-such-film\"}) { title }", "film(by: {slug: \"\"}) { title }",
			"film(by: {slug: \"\\u0000\"}) { title }", "article(by: {name: \"no.txt\"}) { title }",
			"article(by: {name: \"a\\u0000b\"}) { title }", "importRun(number: 0) { number }",
			"importRun(number: 2147483647) { number }", "decade(by: {label: \"1870s\"}) { label }",
			"decade(by: {label: \"the seventies\"}) { label }", "decade(by: {startYear: 1875}) { label }",
			"decade(by: {startYear: -2147483648}) { label }" })
	void answersNullForWhatIsNotThere(String field) {
		JsonNode answer = this.api.ask("{ " + field + " }");
		assertThat(answer.has("errors")).as("%s", answer).isFalse();
		assertThat(answer.get("data").iterator().next().isNull()).isTrue();
	}

	@Test
	void answersNullForTextThatIsNoText() {
		JsonNode answer = Api.json(this.api.post("{\"query\": \"query($s: String) { film(by: {slug: $s}) { title } }\","
				+ "\"variables\": {\"s\": \"\\ud800\"}}"));
		assertThat(answer.has("errors")).as("%s", answer).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{slug: null}", "{}", "{slug: \"a\", id: \"b\"}", "{slug: null, id: null}", "null",
			"{title: \"a\"}", "\"a\"" })
	void refusesALookupThatIsNotByExactlyOneKey(String by) {
		assertRefused(this.api.ask("{ film(by: %s) { title } }".formatted(by)), "VALIDATION_FAILED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"slug\": null}", "{}", "{\"slug\": \"a\", \"id\": \"b\"}", "null", "\"a\"", "[]", "1",
			"{\"slug\": {}}", "{\"title\": 1}" })
	void refusesALookupByVariablesThatIsNotByExactlyOneKey(String by) {
		String query = "query($by: FilmBy!) { film(by: $by) { title } }";
		assertRefused(Api.json(this.api.post("{\"query\": \"%s\", \"variables\": {\"by\": %s}}".formatted(query, by))),
				"VALIDATION_FAILED");
	}

	@Test
	void refusesALookupByAVariableThatIsNullOrMissing() {
		String query = "query($slug: String) { film(by: {slug: $slug}) { title } }";
		assertRefused(this.api.ask(query), "VALIDATION_FAILED");
		assertRefused(Api.json(this.api.post("{\"query\": \"%s\", \"variables\": {\"slug\": null}}".formatted(query))),
				"VALIDATION_FAILED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "Film:1", "RmlsbTox", "====", "\u0416" })
	void refusesWhatIsNoId(String id) {
		List.of("node(id: $id) { id }", "nodes(ids: [$id]) { id }", "film(by: {id: $id}) { id }",
				"article(by: {id: $id}) { id }", "decade(by: {id: $id}) { id }")
			.forEach((field) -> assertRefused(this.api.ask("query($id: ID!) { %s }".formatted(field), Map.of("id", id)),
					"BAD_ID"));
	}

	@Test
	void refusesTheIdOfSomethingElse() {
		String film = this.api.ask("{ films(first: 1) { nodes { id } } }").at("/data/films/nodes/0/id").asString();
		JsonNode answer = this.api.ask("{ article(by: {id: \"%s\"}) { name } }".formatted(film));
		assertRefused(answer, "BAD_ID");
		assertThat(answer.at("/errors/0/message").asString()).contains("Film").contains("Article");
	}

	@Test
	void refusesNoIdsAndTooManyIds() {
		String many = IntStream.range(0, 101).mapToObj((i) -> "\"a\"").collect(Collectors.joining(","));
		assertRefused(this.api.ask("{ nodes(ids: []) { id } }"), "BAD_ARGUMENT");
		assertRefused(this.api.ask("{ nodes(ids: [%s]) { id } }".formatted(many)), "BAD_ARGUMENT");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ films(first: 99999999999) { totalCount } }", "{ films(first: \"1\") { totalCount } }",
			"{ films(orderBy: {}) { totalCount } }", "{ films(orderBy: {field: RATING}) { totalCount } }",
			"{ flims { totalCount } }", "{ films }", "mutation { drop }", "subscription { films }",
			"fragment A on Film { ...A } { films { nodes { ...A } } }", "query A { __typename } query B { __typename }",
			"query($n: Int!) { films(first: $n) { totalCount } }" })
	void refusesWhatDoesNotFitTheSchema(String document) {
		assertRefused(this.api.ask(document), "VALIDATION_FAILED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "", " ", "films", "{ films(first: ) }", "\u0000", "{ films(first: 1e) }", "#" })
	void refusesWhatDoesNotParse(String document) {
		assertRefused(this.api.ask(document), "PARSE_FAILED");
	}

	/** The switch is one for the whole JVM. */
	@Test
	void refusesQuestionsAboutTheSchemaWhereTheyAreSwitchedOff() {
		Introspection.enabledJvmWide(false);
		try {
			assertRefused(this.api.ask("{ __schema { queryType { name } } }"), "VALIDATION_FAILED");
		}
		finally {
			Introspection.enabledJvmWide(true);
		}
	}

}
