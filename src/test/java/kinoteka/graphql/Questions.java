package kinoteka.graphql;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks in the process, without a server. */
final class Questions {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final ExecutionGraphQlService service;

	Questions(ExecutionGraphQlService service) {
		this.service = service;
	}

	JsonNode answer(String document, Map<String, Object> variables) {
		Map<String, @Nullable Object> given = new HashMap<>(variables);
		DefaultExecutionGraphQlRequest request = new DefaultExecutionGraphQlRequest(document, null, given, null,
				UUID.randomUUID().toString(), null);
		ExecutionGraphQlResponse answer = Objects.requireNonNull(this.service.execute(request).block());
		return JSON.readTree(JSON.writeValueAsString(answer.toMap()));
	}

	/** The data of an answer without errors. */
	JsonNode data(String document, Map<String, Object> variables) {
		JsonNode answer = answer(document, variables);
		assertThat(answer.has("errors")).as("%s", answer).isFalse();
		return answer.get("data");
	}

	JsonNode data(String document) {
		return data(document, Map.of());
	}

}
