package kinoteka.catalogue;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A state that an article had, kept when it changed or went.
 *
 * @param id its id
 * @param articleId the article's id; the article may be gone
 * @param number its number among the article's revisions, from 1
 * @param name the name that the article had
 * @param origin the file that it came from; null if that is its name in the library's
 * folder
 * @param contentHash SHA-256 of its bytes, 64 hexadecimal digits
 * @param text its text
 * @param films how many films it listed
 * @param facts how many facts it had
 * @param importedAt when it came
 * @param replacedAt when it changed or went
 */
public record ArticleRevision(@Id UUID id, UUID articleId, int number, String name, @Nullable String origin,
		String contentHash, String text, int films, int facts, Instant importedAt, Instant replacedAt) {
}
