/**
 * HTML to lines.
 */
@NullMarked
package kinoteka.article.document.html;

import org.jspecify.annotations.NullMarked;
