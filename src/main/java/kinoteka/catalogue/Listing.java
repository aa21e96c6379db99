package kinoteka.catalogue;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One entry of an article, as it is kept.
 *
 * @param id derived from the article and the position
 * @param articleId the article that it stands in
 * @param filmId the film that it speaks of
 * @param position its place among the article's listings, from 1
 * @param heading the heading as a reader sees it
 * @param title the film's title as this listing gives it
 * @param originalTitle the title in the film's own language
 * @param description what the listing says about the film
 * @param directors names, in order
 * @param countries names, in order
 * @param genres names, in order
 * @param cast names, in order
 * @param runningTime in minutes, 1 or more
 * @param confidence how sure it is that this is an entry, from 0 to 1
 * @param source where it stands
 */
public record Listing(UUID id, UUID articleId, UUID filmId, int position, String heading, String title,
		@Nullable String originalTitle, @Nullable String description, List<String> directors, List<String> countries,
		List<String> genres, List<String> cast, @Nullable Integer runningTime, double confidence, Source source) {
}
