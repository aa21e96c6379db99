/**
 * A query becomes one SQL statement whose JSON is the answer. What a type of the schema
 * is in SQL is said once, in a class named like the type; the rest turns selections of it
 * into SQL, keeps the statements, and asks them.
 */
@NullMarked
package kinoteka.graphql.query;

import org.jspecify.annotations.NullMarked;
