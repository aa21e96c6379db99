package kinoteka.graphql;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class ValidationMessageTests {

	@Autowired
	Api api;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{ flims { totalCount } }                                       | Query has no field flims: did you mean films?
					query A { films { nodes { titel } } }                          | Film has no field titel: did you mean title?
					{ films { nodes { ...A } } } fragment A on Film { a: titel }   | Film has no field titel: did you mean title?
					{ films { nodes { qwerty } } }                                 | Film has no field qwerty
					{ films { title } }                                            | FilmConnection has no field title: did you mean nodes { title }?
					{ a: films(frist: 1) { totalCount } }                          | films has no argument frist: did you mean first?
					{ decades { films(frist: 1) { totalCount } } }                 | films has no argument frist: did you mean first?
					{ film(by: {slgu: "a", id: "b"}) { title } }                   | film takes no slgu in by, which is of type FilmBy: did you mean slug?
					{ film(by: {slug: "a", id: "b"}) { title } }                   | film needs exactly one field of FilmBy: one of slug, id
					{ film(by: "a") { title } }                                    | film needs by to be an object, in braces
					{ film { title } }                                             | film needs the argument by
					{ film(by: null) { title } }                                   | film needs a value for by that is not null
					{ films(first: "a") { totalCount } }                           | films needs first to be of type Int: IntValue is needed, not StringValue
					{ films(first: 99999999999) { totalCount } }                   | films needs first to be of type Int: 99999999999 is too large for it
					{ films }                                                      | films is of type FilmConnection: say in braces which of its fields you want
					{ films { totalCount { a } } }                                 | totalCount is of type Int!, which has no fields: leave the braces out
					{ ... on Flim { title } }                                      | There is no type Flim: did you mean Film?
					query($a: Strin) { films(after: $a) { totalCount } }           | There is no type Strin: did you mean String?
					query($a: Int) { films(after: $a) { totalCount } }             | The variable a is of type Int and stands where String is needed
					{ films(first: $n) { totalCount } }                            | There is no variable n: declare it at the operation
					{ films { totalCount @inclde } }                               | There is no directive inclde: did you mean include?
					{ films { a: totalCount a: pageInfo { endCursor } } }          | The name films/a stands for both Int and PageInfo: give one of them another alias
					{                                                              | The document goes wrong at line 1, column 2: <EOF> can't stand here
					""")
	void sayWhatIsWrongAndWhatWasMeant(String document, String message) {
		assertThat(message(this.api.ask(document))).isEqualTo(message);
	}

	@Test
	void nameTheValuesThatThereAre() {
		assertThat(message(this.api.ask("{ films(orderBy: {field: RATING}) { totalCount } }")))
			.startsWith("films needs orderBy.field to be of type FilmOrderField: one of ")
			.contains("YEAR");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"n\": \"a\"}", "{\"n\": null}", "{}", "{\"n\": {}}", "{\"n\": 1.5}",
			"{\"n\": \"\\ud800\"}", "{\"n\": \"\\u0000\"}" })
	void nameAVariableThatDoesNotFit(String variables) {
		HttpResponse<String> response = this.api
			.post("{\"query\": \"query($n: Int!) { films(first: $n) { totalCount } }\", \"variables\": " + variables
					+ "}");
		assertThat(message(Api.json(response))).contains("'n'").doesNotContain("\ud800");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ films(after: \"\\u0000\") { totalCount } }", "{ \\ud800 }",
			"{ films(after: \"\\ud800\") { totalCount } }", "\u0000",
			"{ film(by: {slug: \"\\ud800\", id: \"\"}) { title } }", "\ud800" })
	void sayWhatIsWrongWithWhatIsNoText(String document) {
		HttpResponse<String> response = this.api.post(JsonMapper.builder()
			.enable(JsonWriteFeature.ESCAPE_NON_ASCII)
			.build()
			.writeValueAsString(Map.of("query", document)));
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(Api.json(response).at("/errors/0/extensions/classification").asString()).isEqualTo("BAD_REQUEST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "de", "nl", "zh-CN" })
	void areEnglishWhateverLanguageIsLiked(String language) {
		for (String document : new String[] { "{ flims }", "{", "{ films(first: \\\"a\\\") { totalCount } }" }) {
			HttpRequest.Builder request = HttpRequest.newBuilder(this.api.uri("/graphql"))
				.header("Content-Type", "application/json")
				.POST(BodyPublishers.ofString("{\"query\": \"" + document + "\"}"));
			assertThat(message(Api.json(this.api.send(request.copy().header("Accept-Language", language)))))
				.isEqualTo(message(Api.json(this.api.send(request))));
		}
	}

	private static String message(JsonNode answer) {
		return answer.at("/errors/0/message").asString();
	}

}
