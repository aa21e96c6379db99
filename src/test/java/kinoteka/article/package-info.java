/**
 * Tests of the parser: articles whose reading is known, articles made by chance, and text
 * that is no article.
 */
@NullMarked
package kinoteka.article;

import org.jspecify.annotations.NullMarked;
