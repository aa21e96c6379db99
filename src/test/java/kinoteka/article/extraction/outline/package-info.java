/** Tests of the choice, and the program that learns its weights. */
@NullMarked
package kinoteka.article.extraction.outline;

import org.jspecify.annotations.NullMarked;
