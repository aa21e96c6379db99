/**
 * The words of languages, from files, and the form in which words are compared.
 */
@NullMarked
package kinoteka.article.extraction.lexicon;

import org.jspecify.annotations.NullMarked;
