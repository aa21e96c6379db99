package kinoteka.graphql.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.language.OperationDefinition;

/**
 * Makes the plans of operations and keeps them. They go with the document, which is kept
 * elsewhere and bounded there; of one operation a bounded number is kept.
 */
public final class Plans {

	private static final int MOST = 20;

	private final SqlTypes types = new SqlTypes();

	private final Cache<OperationDefinition, List<Plan>> plans = Caffeine.newBuilder().weakKeys().build();

	private final long mostFields;

	/**
	 * No plans yet.
	 * @param mostFields how many fields an answer may hold
	 */
	public Plans(long mostFields) {
		this.mostFields = mostFields;
	}

	/**
	 * The plan of an operation.
	 * @param context the operation, and its variables
	 * @param fields what is selected at its root, and is not about the schema
	 * @return the plan
	 */
	public Plan find(ExecutionContext context, MergedSelectionSet fields) {
		Map<String, Object> variables = context.getCoercedVariables().toMap();
		List<Plan> known = Objects
			.requireNonNull(this.plans.get(context.getOperationDefinition(), (any) -> new CopyOnWriteArrayList<>()));
		for (Plan plan : known) {
			if (plan.serves(variables)) {
				return plan;
			}
		}
		Plan made = make(context, fields, variables);
		if (made.isComplete()) {
			keep(known, made);
		}
		return made;
	}

	private static void keep(List<Plan> known, Plan plan) {
		if (known.size() >= MOST) {
			known.removeFirst();
		}
		known.add(plan);
	}

	private Plan make(ExecutionContext context, MergedSelectionSet fields, Map<String, Object> variables) {
		Compiler compiler = new Compiler(context.getGraphQLSchema(), this.types, context.getFragmentsByName(),
				variables, this.mostFields);
		// What is skipped and included depends on them.
		context.getOperationDefinition()
			.getVariableDefinitions()
			.forEach((variable) -> compiler
				.decide((others) -> (others.get(variable.getName()) instanceof Boolean truth) ? truth : null));
		List<Column> columns = compiler.root(fields).stream().map((field) -> column(compiler, field)).toList();
		return Plan.of(columns, List.copyOf(compiler.decisions()));
	}

	private Column column(Compiler compiler, Selected field) {
		try {
			return compiler.column(field);
		}
		catch (BadRequestException ex) {
			if (ex.code() == ErrorCode.QUERY_TOO_LARGE) {
				throw ex;
			}
			return Column.refused(field.field(), ex);
		}
	}

}
