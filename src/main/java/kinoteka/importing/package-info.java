/**
 * Files to catalogue: the Spring Batch job, and every door that starts it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "article", "catalogue" })
package kinoteka.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
