/** Tests of what a query is in SQL. */
@NullMarked
package kinoteka.graphql.query;

import org.jspecify.annotations.NullMarked;
