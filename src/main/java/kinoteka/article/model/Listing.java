package kinoteka.article.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One entry of an article: the heading and what stands under it.
 *
 * @param position its place among the article's listings, from 1
 * @param heading the heading as a reader sees it
 * @param title the film's title, without rank, year and quotes; never blank
 * @param originalTitle the title in the film's own language, if the article gives it
 * beside the other
 * @param year the year of release, 1888 or later; null if the article gives none that can
 * be
 * @param description what the article says about the film
 * @param facts the labelled statements, in order, without their labels
 * @param details what labelled lines or the heading say besides
 * @param span the whole listing
 * @param confidence how sure it is that this is an entry, from 0 to 1
 */
public record Listing(int position, Passage heading, String title, @Nullable String originalTitle,
		@Nullable Integer year, @Nullable Passage description, List<Passage> facts, Details details, Span span,
		double confidence) {

	public Listing {
		facts = List.copyOf(facts);
	}

}
