/**
 * What the word lists promise.
 */
@NullMarked
package kinoteka.article.extraction.lexicon;

import org.jspecify.annotations.NullMarked;
