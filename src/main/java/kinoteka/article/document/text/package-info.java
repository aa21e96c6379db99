/**
 * Plain text to lines.
 */
@NullMarked
package kinoteka.article.document.text;

import org.jspecify.annotations.NullMarked;
