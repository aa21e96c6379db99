/**
 * Films, facts, decades and articles as they are kept: the door that replaces an article,
 * and the questions that can be asked.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package kinoteka.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
