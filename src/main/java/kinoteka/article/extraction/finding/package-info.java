/**
 * What an editor is told about an article.
 */
@NullMarked
package kinoteka.article.extraction.finding;

import org.jspecify.annotations.NullMarked;
