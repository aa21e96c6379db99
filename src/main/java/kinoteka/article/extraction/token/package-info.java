/**
 * The smallest things that a line says: a year, a date, a rank, a rating, a running time,
 * a name, a title.
 */
@NullMarked
package kinoteka.article.extraction.token;

import org.jspecify.annotations.NullMarked;
