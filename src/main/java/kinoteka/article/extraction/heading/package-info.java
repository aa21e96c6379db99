/**
 * One line, read as the heading of a listing.
 */
@NullMarked
package kinoteka.article.extraction.heading;

import org.jspecify.annotations.NullMarked;
