package kinoteka.catalogue;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An article as it is kept, without its text.
 *
 * @param id derived from the name
 * @param name the file name that it is known by
 * @param format the format that it was read as
 * @param language its language as a two- or three-letter code
 * @param title its title
 * @param metaDescription the description that it gives of itself to search engines
 * @param introduction what stands before the first listing
 * @param closing what stands behind the last listing and belongs to no film
 * @param promised how many films it says it lists
 * @param confidence how sure the choice of the listings is, from 0 to 1
 * @param coverage how much of it was understood
 */
public record Article(UUID id, String name, String format, @Nullable String language, @Nullable String title,
		@Nullable String metaDescription, @Nullable String introduction, @Nullable String closing,
		@Nullable Integer promised, double confidence, Coverage coverage) {
}
