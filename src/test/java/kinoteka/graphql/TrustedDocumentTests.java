package kinoteka.graphql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import kinoteka.graphql.query.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TrustedDocumentTests {

	private static final String DOCUMENT = "query Films { films { totalCount } }";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "{\"a1\": \"query Films { films { totalCount } }\"}", """
			{"format": "apollo-persisted-query-manifest", "version": 1, "operations": [
			  {"id": "a1", "name": "Films", "type": "query", "body": "query Films { films { totalCount } }"}]}
			""" })
	void answersADocumentOfTheListByItsNameOrItsText(String list) throws IOException {
		TrustedDocuments documents = read(list);
		assertThat(documents.resolve(asked("{\"documentId\": \"a1\"}")).query()).isEqualTo(DOCUMENT);
		assertThat(documents.resolve(asked("{\"extensions\": {\"persistedQuery\": {\"sha256Hash\": \"a1\"}}}")).query())
			.isEqualTo(DOCUMENT);
		assertThat(documents.resolve(asked("{\"query\": \"" + DOCUMENT + "\"}")).query()).isEqualTo(DOCUMENT);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "{\"query\": \"{ __typename }\"}", "{\"query\": \"{ __typename }\", \"documentId\": \"a1\"}" })
	void answersNoOtherDocument(String request) throws IOException {
		TrustedDocuments documents = read("{\"a1\": \"" + DOCUMENT + "\"}");
		assertThatExceptionOfType(RefusedRequestException.class).isThrownBy(() -> documents.resolve(asked(request)))
			.satisfies((refused) -> assertThat(refused.error().code()).isEqualTo(ErrorCode.DOCUMENT_NOT_TRUSTED));
	}

	@Test
	void saysThatANameIsUnknownAsItDoesOtherwise() throws IOException {
		TrustedDocuments documents = read("{}");
		assertThatExceptionOfType(RefusedRequestException.class)
			.isThrownBy(() -> documents.resolve(asked("{\"documentId\": \"a1\"}")))
			.withMessage("PersistedQueryNotFound");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "{\"a1\": 1}", "{\"operations\": [{\"id\": \"a1\"}]}", "[1]", "1" })
	void saysWhatIsWrongWithAList(String list) {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class).isThrownBy(() -> read(list))
			.satisfies((refused) -> assertThat(refused.getReason()).contains("Relay"));
	}

	private TrustedDocuments read(String list) throws IOException {
		return new TrustedDocuments(Files.writeString(this.folder.resolve("list.json"), list).toString(),
				JsonMapper.shared());
	}

	private static RequestParameters asked(String body) {
		return RequestParameters.ofBody(body.getBytes(StandardCharsets.UTF_8), JsonMapper.shared());
	}

}
