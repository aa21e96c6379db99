package kinoteka.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What was noticed about an article, as it enters the catalogue.
 *
 * @param code what kind of thing it is
 * @param severity INFO, WARNING or ERROR
 * @param message what was noticed
 * @param source where; null if it is about the article as a whole
 */
public record FindingDraft(String code, String severity, String message, @Nullable SourceDraft source) {
}
