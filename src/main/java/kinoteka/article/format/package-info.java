/**
 * Bytes to blocks: decoding, and a front end for each format. A new format is a new front
 * end here. Deliberately absent: anything about films.
 */
@NullMarked
package kinoteka.article.format;

import org.jspecify.annotations.NullMarked;
