package kinoteka.graphql;

import java.util.Collection;
import java.util.Locale;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.QueryComplexityCalculator;
import graphql.execution.ExecutionContext;
import graphql.schema.GraphQLTypeUtil;

/**
 * Estimates how many fields the answer to a query will hold: what stands in a page counts
 * as often as the page is long.
 */
final class QueryCost {

	static final int LIMIT = 100_000;

	/** How long a list that has no page size is taken to be. */
	private static final int LIST = 10;

	/** Far above the limit, and a thousand of them still an int. */
	private static final long ENOUGH = 1_000_000;

	private QueryCost() {
	}

	static void check(ExecutionContext context) {
		int cost = new QueryComplexityCalculator.Builder().schema(context.getGraphQLSchema())
			.document(context.getDocument())
			.operationName(context.getOperationDefinition().getName())
			.variables(context.getCoercedVariables())
			.fieldComplexityCalculator(QueryCost::cost)
			.build()
			.calculate();
		if (cost > LIMIT) {
			throw new QueryTooLargeException(String.format(Locale.ROOT,
					"The answer could hold %,d fields or more, %,d are allowed: ask for shorter pages", cost, LIMIT));
		}
	}

	private static int cost(FieldComplexityEnvironment field, int children) {
		return (int) Math.min(ENOUGH, 1 + (long) times(field) * children);
	}

	private static int times(FieldComplexityEnvironment field) {
		if (field.getFieldDefinition().getArgument("first") != null) {
			Object size = field.getArguments().getOrDefault("last", field.getArguments().get("first"));
			return (size instanceof Integer number) ? Math.clamp(number, 1, Paging.MAXIMUM) : Paging.DEFAULT;
		}
		if (field.getArguments().get("ids") instanceof Collection<?> ids) {
			return ids.size();
		}
		return isUnbounded(field) ? LIST : 1;
	}

	/** The lists of a connection are as long as its page; the schema's own are short. */
	private static boolean isUnbounded(FieldComplexityEnvironment field) {
		String parent = field.getParentType().getName();
		return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getFieldDefinition().getType()))
				&& !parent.endsWith("Connection") && !parent.startsWith("__")
				&& !field.getFieldDefinition().getName().startsWith("__");
	}

}
