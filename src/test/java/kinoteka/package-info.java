/** Tests of the application as a whole. */
@NullMarked
package kinoteka;

import org.jspecify.annotations.NullMarked;
