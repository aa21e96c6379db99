package kinoteka.article.model;

import org.jspecify.annotations.Nullable;

/**
 * What the importer noticed about an article.
 *
 * @param code what kind of thing it is
 * @param message what was noticed, and what an editor can do about it
 * @param span where; null if it is about the article as a whole
 */
public record Finding(FindingCode code, String message, @Nullable Span span) {

	/** How much the finding matters. */
	public Severity severity() {
		return this.code.severity();
	}

}
