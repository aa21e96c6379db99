/** Kinoteka: articles in, films, facts and decades out. */
@NullMarked
package kinoteka;

import org.jspecify.annotations.NullMarked;
