/**
 * What each format makes of an article's lines.
 */
@NullMarked
package kinoteka.article.document;

import org.jspecify.annotations.NullMarked;
