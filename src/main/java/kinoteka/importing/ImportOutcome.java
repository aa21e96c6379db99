package kinoteka.importing;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What a run did with an article, as it is kept.
 *
 * @param runId the number of the run
 * @param article the article's name
 * @param outcome CREATED, UPDATED, RENAMED, REMOVED or QUARANTINED
 * @param reason why it was quarantined; null otherwise
 * @param renamedFrom the name that it had; null if it was not renamed
 * @param originBefore where it came from before it was renamed; null if that was its name
 * in the library's folder
 * @param articleId the article's id; null if it was quarantined
 * @param replaced the number of the revision that it was; null if it was not there
 * @param revision the number of the revision that it is; null if it is gone
 * @param filmsBefore how many films it listed
 * @param filmsAfter how many it lists
 * @param filmsCame how many it lists that it did not
 * @param filmsWent how many it no longer lists
 * @param filmsChanged how many it lists as before, with other words or details
 * @param factsCame how many facts it has that it had not
 * @param factsWent how many it no longer has
 * @param errors how many findings it has of its own that are errors
 * @param warnings how many are warnings
 * @param infos how many are worth knowing
 */
@Table("import_outcome")
public record ImportOutcome(int runId, String article, String outcome, @Nullable String reason,
		@Nullable String renamedFrom, @Nullable String originBefore, @Nullable UUID articleId,
		@Nullable Integer replaced, @Nullable Integer revision, int filmsBefore, int filmsAfter, int filmsCame,
		int filmsWent, int filmsChanged, int factsCame, int factsWent, int errors, int warnings, int infos) {
}
