package kinoteka.graphql.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import graphql.execution.MergedField;
import org.jspecify.annotations.Nullable;

/**
 * A field at the root of an operation.
 *
 * @param field the selection
 * @param sql an expression whose JSON is the field's value
 * @param parameters what stands for the question marks of the expression
 * @param checks what else of the request must be right
 * @param refusal why there is none; null if there is one
 */
public record Column(MergedField field, String sql, List<Parameter> parameters, List<Parameter> checks,
		@Nullable BadRequestException refusal) {

	static Column of(MergedField field, Sql sql, List<Parameter> checks) {
		return new Column(field, sql.text(), sql.parameters(), checks, null);
	}

	static Column refused(MergedField field, BadRequestException refusal) {
		return new Column(field, "null", List.of(), List.of(), refusal);
	}

	/**
	 * What stands for the question marks of the expression.
	 * @param variables the operation's variables
	 * @return the values in order, to which {@code null} belongs
	 * @throws BadRequestException if a value is none that can be asked for
	 */
	public List<@Nullable Object> values(Map<String, Object> variables) {
		if (this.refusal != null) {
			throw this.refusal;
		}
		this.checks.forEach((check) -> check.value(variables));
		List<@Nullable Object> values = new ArrayList<>(this.parameters.size());
		this.parameters.forEach((parameter) -> values.add(parameter.value(variables)));
		return Collections.unmodifiableList(values);
	}

}
