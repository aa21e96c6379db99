/**
 * What an editor is told, and what not.
 */
@NullMarked
package kinoteka.article.extraction.finding;

import org.jspecify.annotations.NullMarked;
