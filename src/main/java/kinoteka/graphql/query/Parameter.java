package kinoteka.graphql.query;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What stands for a question mark of a statement, when the variables are known. */
@FunctionalInterface
interface Parameter {

	/**
	 * The value.
	 * @param variables the operation's variables
	 * @return what the driver takes; null finds nothing
	 */
	@Nullable Object value(Map<String, Object> variables);

}
