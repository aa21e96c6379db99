/**
 * Catalogue to schema: short controllers over the catalogue's questions, and the errors
 * that a client sees.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalogue", "importing" })
package kinoteka.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
