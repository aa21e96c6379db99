package kinoteka.graphql.query;

import java.util.List;
import java.util.Map;

/**
 * An operation in SQL: an expression for each field at its root. It serves all variables
 * that lead to the same decisions.
 *
 * @param columns the fields at the root
 * @param decisions what the variables must have in common with those that it was made for
 */
public record Plan(List<Column> columns, List<Decision> decisions) {

	boolean serves(Map<String, Object> variables) {
		return this.decisions.stream().allMatch((decision) -> decision.holdsFor(variables));
	}

	/** What is wrong with the request is found anew each time. */
	boolean isComplete() {
		return this.columns.stream().noneMatch((column) -> column.refusal() != null);
	}

}
