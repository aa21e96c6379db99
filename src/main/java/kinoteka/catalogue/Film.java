package kinoteka.catalogue;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A film that one or many listings speak of.
 *
 * @param id derived from the slug
 * @param slug the natural key: normalised title and year
 * @param title the title
 * @param originalTitle the title in the film's own language
 * @param description what the articles say about it
 * @param year the year of release, 1888 or later
 */
public record Film(UUID id, String slug, String title, @Nullable String originalTitle, @Nullable String description,
		@Nullable Integer year) {

	/**
	 * The decade that the year falls in.
	 * @return the decade, or null for a film without a year
	 */
	public @Nullable Decade decade() {
		return (this.year != null) ? Decade.of(this.year) : null;
	}

}
