package kinoteka.graphql;

import java.util.List;
import java.util.Objects;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.validation.ValidationError;
import kinoteka.graphql.query.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/**
 * Lets GET change nothing: it asks queries alone, whether or not the schema knows what
 * else is asked. And notes whose answers change without the catalogue: those that hold
 * import runs.
 */
@Component
class GetQueries extends SimplePerformantInstrumentation {

	@Override
	public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
			InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
		ExecutionInput input = parameters.getExecutionInput();
		List<OperationDefinition> operations = parameters.getDocument().getDefinitionsOfType(OperationDefinition.class);
		operations.stream()
			.filter((operation) -> operations.size() == 1
					|| Objects.equals(operation.getName(), input.getOperationName()))
			.forEach((operation) -> check(operation, input));
		return super.beginValidation(parameters, state);
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		check(context.getOperationDefinition(), context.getExecutionInput());
		if (holdsImportRuns(context.getDocument())) {
			context.getGraphQLContext().put(GetQueries.class, true);
		}
		return super.beginExecuteOperation(parameters, state);
	}

	private static void check(OperationDefinition operation, ExecutionInput input) {
		HttpMethod method = input.getGraphQLContext().get(HttpMethod.class);
		if (HttpMethod.GET.equals(method) && operation.getOperation() != OperationDefinition.Operation.QUERY) {
			throw new AbortExecutionException(List.of(new ClientError(ErrorCode.METHOD_NOT_ALLOWED,
					"GET asks queries alone: send this operation with POST")
				.toGraphQlError()));
		}
	}

	private static boolean holdsImportRuns(Node<?> node) {
		return (node instanceof Field field && field.getName().startsWith("importRun"))
				|| node.getChildren().stream().anyMatch(GetQueries::holdsImportRuns);
	}

	/** Whether an answer stays as it is while the catalogue does. */
	static boolean isOfTheCatalogue(ExecutionInput input) {
		return !input.getGraphQLContext().hasKey(GetQueries.class);
	}

}
