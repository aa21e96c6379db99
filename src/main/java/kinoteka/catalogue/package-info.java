/**
 * Films, facts, decades and articles as they are kept: the door that replaces an article,
 * what is counted and searched, and what is exported.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package kinoteka.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
