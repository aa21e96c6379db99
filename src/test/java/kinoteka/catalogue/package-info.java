/** Tests of the catalogue. */
@NullMarked
package kinoteka.catalogue;

import org.jspecify.annotations.NullMarked;
