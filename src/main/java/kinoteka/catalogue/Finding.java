package kinoteka.catalogue;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What was noticed about an article, or between it and another.
 *
 * @param articleId the article
 * @param code what kind of thing it is
 * @param severity how much it matters
 * @param message what was noticed, and what an editor can do about it
 * @param source where; null if it is about the article as a whole
 */
public record Finding(UUID articleId, String code, String severity, String message, @Nullable Source source) {
}
