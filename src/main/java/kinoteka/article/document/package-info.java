/**
 * An article as its format understands it: lines with their words, and where each
 * character of them stands in the source. Knows nothing of films.
 */
@NullMarked
package kinoteka.article.document;

import org.jspecify.annotations.NullMarked;
