/**
 * What labels, brackets and lines of details say about a film, field by field.
 */
@NullMarked
package kinoteka.article.extraction.field;

import org.jspecify.annotations.NullMarked;
