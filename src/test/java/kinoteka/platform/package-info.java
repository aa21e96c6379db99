/** Tests of how Kinoteka runs, and the database that all tests share. */
@NullMarked
package kinoteka.platform;

import org.jspecify.annotations.NullMarked;
