package kinoteka.catalogue;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the importer noticed about an article, as it is kept.
 *
 * @param articleId the article
 * @param position its place among the article's findings, from 1
 * @param code what kind of thing it is
 * @param severity how much it matters
 * @param message what was noticed, and what an editor can do about it
 * @param source where; null if it is about the article as a whole
 */
public record Finding(UUID articleId, int position, String code, String severity, String message,
		@Nullable Source source) {
}
