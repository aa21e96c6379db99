package kinoteka.graphql;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What every error has in common. */
final class Refused {

	private Refused() {
	}

	static void assertRefused(JsonNode answer, String code) {
		assertThat(answer.at("/errors/0/extensions/code").asString()).as("%s", answer).isEqualTo(code);
		assertThat(answer.at("/errors/0/message").asString()).isNotBlank();
		assertThat(answer.get("errors")).allSatisfy((error) -> {
			assertThat(error.at("/extensions/classification").asString()).isEqualTo("BAD_REQUEST");
			assertThat(error.toString()).doesNotContain("Exception", "java.", "org.springframework", "select ",
					"\tat ");
		});
	}

}
