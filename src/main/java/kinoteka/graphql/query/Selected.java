package kinoteka.graphql.query;

import java.util.Map;

import graphql.execution.MergedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * A field as it is selected in one place of an operation.
 *
 * @param field what the document says
 * @param definition what the schema says
 */
record Selected(MergedField field, GraphQLFieldDefinition definition) {

	String name() {
		return this.field.getName();
	}

	/** What the answer calls it. */
	String key() {
		return this.field.getResultKey();
	}

	/** The name of its type, or of what its list holds. */
	String typeName() {
		return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(this.definition.getType())).getName();
	}

	/** The value of an argument; null if it is left out or null. */
	@Nullable Object argument(String name, Map<String, Object> variables) {
		return this.field.getArguments()
			.stream()
			.filter((argument) -> argument.getName().equals(name))
			.findFirst()
			.map((argument) -> DocumentValue.read(argument.getValue(), variables))
			.orElse(null);
	}

}
