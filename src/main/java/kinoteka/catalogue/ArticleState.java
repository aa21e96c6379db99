package kinoteka.catalogue;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What tells two states of an article apart.
 *
 * @param id its id
 * @param name the name that it is known by
 * @param origin the file that it came from; null if that is its name in the library's
 * folder
 * @param revision the number of its revision, from 1
 * @param contentHash SHA-256 of its bytes, 64 hexadecimal digits
 * @param grammarRevision the revision of the grammar that read it
 * @param characters its length in UTF-16 units
 * @param createdAt when it first came
 */
@Table("article")
public record ArticleState(@Id UUID id, String name, @Nullable String origin, int revision, String contentHash,
		int grammarRevision, int characters, Instant createdAt) {

	/** Whether it holds some content, read by a grammar. */
	public boolean holds(String hash, int grammar) {
		return this.contentHash.equals(hash) && this.grammarRevision == grammar;
	}

}
