package kinoteka.article.extraction.heading;

import kinoteka.article.model.Details;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the title of a heading.
 *
 * @param original the other title that it gives; null if none
 * @param year the year of release; null if it names none
 * @param wrongYear a number in the year's place that can be none; null if there is none
 * @param details what else it tells
 * @param bracketed whether the year stands in brackets
 * @param scored whether a score is named; what stands behind one is a remark
 * @param series whether it says that it is a series
 * @param years how many years it names
 * @param end where it ends
 */
record TitleSuffix(@Nullable String original, @Nullable Integer year, @Nullable Integer wrongYear, Details details,
		boolean bracketed, boolean scored, boolean series, int years, int end) {
}
