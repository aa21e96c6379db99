/**
 * What each format makes of an article's lines.
 */
@NullMarked
package kinoteka.article.format;

import org.jspecify.annotations.NullMarked;
