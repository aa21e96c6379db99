package kinoteka.graphql.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An operation in SQL: an expression for each field at its root. It serves all variables
 * that lead to the same decisions.
 *
 * @param columns the fields at the root
 * @param decisions what the variables must have in common with those that it was made for
 * @param statement asks for all fields
 */
public record Plan(List<Column> columns, List<Decision> decisions, String statement) {

	static Plan of(List<Column> columns, List<Decision> decisions) {
		return new Plan(columns, decisions, select(columns));
	}

	/**
	 * The statement for some of the fields, whose values stand for its question marks.
	 * @param asked the fields
	 * @return SQL
	 */
	public String statement(List<Column> asked) {
		return asked.equals(this.columns) ? this.statement : select(asked);
	}

	private static String select(List<Column> columns) {
		return "select " + columns.stream().map(Column::sql).collect(Collectors.joining(", "));
	}

	boolean serves(Map<String, Object> variables) {
		return this.decisions.stream().allMatch((decision) -> decision.holdsFor(variables));
	}

	/** What is wrong with the request is found anew each time. */
	boolean isComplete() {
		return this.columns.stream().noneMatch((column) -> column.refusal() != null);
	}

}
