/** Tests of what README.md says. */
@NullMarked
package kinoteka.readme;

import org.jspecify.annotations.NullMarked;
