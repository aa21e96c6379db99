/** Tests of the way from files to the catalogue, and of the doors. */
@NullMarked
package kinoteka.importing;

import org.jspecify.annotations.NullMarked;
