/**
 * Which lines are listing headings: candidate groups, their features, learned weights,
 * and the choice.
 */
@NullMarked
package kinoteka.article.extraction.outline;

import org.jspecify.annotations.NullMarked;
