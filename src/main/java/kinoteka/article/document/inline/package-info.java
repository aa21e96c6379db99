/**
 * Words with inline Markdown in them, which people write into all formats.
 */
@NullMarked
package kinoteka.article.document.inline;

import org.jspecify.annotations.NullMarked;
