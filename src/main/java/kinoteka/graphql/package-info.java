/**
 * The API: GraphQL over HTTP, its limits, and the errors that a client sees. What a query
 * is in SQL stands in {@code query}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "catalogue")
package kinoteka.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
