/**
 * How Kinoteka runs: the embedded database, web security and observability. No other
 * package uses this one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package kinoteka.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
