package kinoteka.catalogue;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What became of an article that was brought to the catalogue, or taken out of it.
 *
 * @param kind what was done
 * @param article the article's id
 * @param replaced the number of the revision that it was; null if it was not there
 * @param revision the number of the revision that it is; null if it is gone
 * @param difference what came and went with it
 * @param findings what was noticed about it, if it was brought
 */
public record Change(Kind kind, UUID article, @Nullable Integer replaced, @Nullable Integer revision,
		Difference difference, FindingCounts findings) {

	/** What can be done to an article. */
	public enum Kind {

		/** It was not there before. */
		CREATED,
		/** It was there with other content, or read by another grammar. */
		UPDATED,
		/** It was there under another name, or from another place. */
		RENAMED,
		/** It is there no more. */
		REMOVED,
		/** It was there just so: no row has changed. */
		UNCHANGED

	}

}
