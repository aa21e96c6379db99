/**
 * Joins and parts lines before groups are made of them.
 */
@NullMarked
package kinoteka.article.extraction.segment;

import org.jspecify.annotations.NullMarked;
