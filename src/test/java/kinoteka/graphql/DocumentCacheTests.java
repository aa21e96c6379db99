package kinoteka.graphql;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentCacheTests {

	private final DocumentCache cache = new DocumentCache();

	private final AtomicInteger parsed = new AtomicInteger();

	@Test
	void parsesADocumentOnce() {
		PreparsedDocumentEntry valid = new PreparsedDocumentEntry(Document.newDocument().build());
		ask("{ a }", valid);
		ask("{ a }", valid);
		ask("{ b }", valid);
		assertThat(this.parsed).hasValue(2);
	}

	@Test
	void keepsNoDocumentThatIsInvalid() {
		PreparsedDocumentEntry invalid = new PreparsedDocumentEntry(List.of(ClientError.timedOut().toGraphQlError()));
		ask("{ a }", invalid);
		ask("{ a }", invalid);
		assertThat(this.parsed).hasValue(2);
	}

	private void ask(String query, PreparsedDocumentEntry entry) {
		ExecutionInput input = ExecutionInput.newExecutionInput(query).build();
		assertThat(this.cache.getDocumentAsync(input, (ignored) -> {
			this.parsed.incrementAndGet();
			return entry;
		})).isCompletedWithValue(entry);
	}

}
