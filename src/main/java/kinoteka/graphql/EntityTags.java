package kinoteka.graphql;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Names an answer before it is made: what is asked, in which format, of which revision of
 * the catalogue, and of which process, for the next may be another version. So a client
 * that names an answer had it, and need not be asked what it was. Weak, for answers may
 * be compressed on their way.
 */
@Component
class EntityTags {

	private final String process = UUID.randomUUID().toString();

	private final CatalogueRevision revision;

	private final JsonMapper json;

	EntityTags(CatalogueRevision revision, JsonMapper json) {
		this.revision = revision;
		this.json = json;
	}

	/** Empty for questions about the schema while the database does not answer. */
	Optional<String> tag(RequestParameters asked, AnswerFormat format) {
		try {
			return Optional.of(tag(this.revision.current(), asked, format));
		}
		catch (DataAccessException ex) {
			if (Objects.requireNonNullElse(asked.query(), "").matches("(?s).*__(schema|type)\\b.*")) {
				return Optional.empty();
			}
			throw ex;
		}
	}

	/** Escaped, for what was asked with may be no text: half a character is none. */
	private String tag(long revision, RequestParameters asked, AnswerFormat format) {
		byte[] identity = this.json.writer()
			.with(JsonWriteFeature.ESCAPE_NON_ASCII)
			.writeValueAsBytes(Arrays.asList(this.process, revision, format, asked.query(), asked.operationName(),
					asked.variables(), asked.extensions()));
		try {
			return "W/\"" + Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(MessageDigest.getInstance("SHA-256").digest(identity)) + "\"";
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
