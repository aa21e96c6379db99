package kinoteka.graphql;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import kinoteka.graphql.query.ErrorCode;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers the documents of a list alone, whether they are called by their name or sent.
 */
class TrustedDocuments implements PersistedDocuments {

	private final Map<String, String> documents = new HashMap<>();

	private final Set<String> texts;

	/**
	 * Reads a list as Apollo writes it, {@code {"operations": [{"id": …, "body": …}]}},
	 * or as Relay and graphql-codegen do, {@code {id: document}}.
	 */
	TrustedDocuments(String file, JsonMapper json) {
		try {
			ObjectNode list = json.readTree(Path.of(file)).asObject();
			if (list.has("operations")) {
				list.get("operations")
					.values()
					.forEach((operation) -> add(operation.required("id").stringValue(), operation.required("body")));
			}
			else {
				list.properties().forEach((entry) -> add(entry.getKey(), entry.getValue()));
			}
		}
		catch (JacksonException | InvalidPathException ex) {
			throw new InvalidConfigurationPropertyValueException("kinoteka.graphql.trusted-documents", file,
					"It can't be read as a list of documents: name a JSON file as Apollo, Relay or graphql-codegen write it");
		}
		this.texts = new HashSet<>(this.documents.values());
	}

	private void add(String id, JsonNode document) {
		this.documents.put(id, document.stringValue());
	}

	@Override
	public RequestParameters resolve(RequestParameters parameters) {
		String query = parameters.query();
		if (query == null) {
			query = this.documents.get(String.valueOf(parameters.documentId()));
		}
		if (query == null) {
			throw PersistedDocuments.notFound();
		}
		if (!this.texts.contains(query)) {
			throw new RefusedRequestException(ErrorCode.DOCUMENT_NOT_TRUSTED,
					"Only documents that this server was given beforehand are answered: ask who runs it to add this one");
		}
		return parameters.withQuery(query);
	}

	@Override
	public void valid(RequestParameters parameters) {
		// What is not in the list is not answered.
	}

}
