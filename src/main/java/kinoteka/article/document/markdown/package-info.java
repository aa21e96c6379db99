/**
 * Markdown to lines.
 */
@NullMarked
package kinoteka.article.document.markdown;

import org.jspecify.annotations.NullMarked;
