/**
 * Bytes to text, once.
 */
@NullMarked
package kinoteka.article.document.charset;

import org.jspecify.annotations.NullMarked;
