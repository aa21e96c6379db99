/**
 * Listings of the headings that were chosen: where each ends, and what its text says.
 */
@NullMarked
package kinoteka.article.extraction.listing;

import org.jspecify.annotations.NullMarked;
