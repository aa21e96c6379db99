/** Tests of the API, over HTTP wherever a client could see the difference. */
@NullMarked
package kinoteka.graphql;

import org.jspecify.annotations.NullMarked;
