package kinoteka.graphql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.execution.ResultPath;
import kinoteka.graphql.query.BadRequestException;
import kinoteka.graphql.query.Column;
import kinoteka.graphql.query.Plan;
import kinoteka.graphql.query.Plans;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.util.RawValue;

/**
 * Executes a query as one statement, so that all of the answer is of one moment. What is
 * asked about the schema is the engine's, and needs no database.
 */
class SqlExecution extends AsyncExecutionStrategy {

	private static final Logger LOG = LoggerFactory.getLogger(SqlExecution.class);

	private final Plans plans;

	private final ReadingDatabase database;

	SqlExecution(DataFetcherExceptionHandler exceptions, Plans plans, ReadingDatabase database) {
		super(exceptions);
		this.plans = plans;
		this.database = database;
	}

	@Override
	public CompletableFuture<ExecutionResult> execute(ExecutionContext context,
			ExecutionStrategyParameters parameters) {
		MergedSelectionSet fields = parameters.getFields();
		MergedSelectionSet aboutSchema = some(fields, true);
		if (aboutSchema.size() == fields.size()) {
			return super.execute(context, parameters);
		}
		try {
			Map<String, @Nullable Object> answer = answer(context, some(fields, false));
			return schema(context, parameters, aboutSchema)
				.thenApply((schema) -> result(context, fields, answer, schema));
		}
		catch (BadRequestException | DataAccessException ex) {
			return CompletableFuture.completedFuture(failure(ex));
		}
	}

	private static MergedSelectionSet some(MergedSelectionSet fields, boolean aboutSchema) {
		Map<String, MergedField> some = new LinkedHashMap<>();
		fields.getSubFields().forEach((key, field) -> {
			if (field.getName().startsWith("__") == aboutSchema) {
				some.put(key, field);
			}
		});
		return MergedSelectionSet.newMergedSelectionSet().subFields(some).build();
	}

	/** What the engine says of the schema, which is asked for rarely. */
	private CompletableFuture<Map<String, Object>> schema(ExecutionContext context,
			ExecutionStrategyParameters parameters, MergedSelectionSet fields) {
		return fields.isEmpty() ? CompletableFuture.completedFuture(Map.of())
				: super.execute(context, parameters.transform((builder) -> builder.fields(fields)))
					.thenApply((result) -> Objects.requireNonNullElse(result.getData(), Map.of()));
	}

	private Map<String, @Nullable Object> answer(ExecutionContext context, MergedSelectionSet fields) {
		Plan plan = this.plans.find(context, fields);
		Map<String, Object> variables = context.getCoercedVariables().toMap();
		List<Column> asked = new ArrayList<>();
		List<@Nullable Object> values = new ArrayList<>();
		for (Column column : plan.columns()) {
			try {
				values.addAll(column.values(variables));
				asked.add(column);
			}
			catch (BadRequestException ex) {
				refuse(context, column.field(), ex);
			}
		}
		return asked.isEmpty() ? Map.of() : ask(plan.statement(asked), asked, values);
	}

	private Map<String, @Nullable Object> ask(String statement, List<Column> columns, List<@Nullable Object> values) {
		List<@Nullable String> answers = this.database.ask(statement, columns.size(), values);
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		for (int i = 0; i < columns.size(); i++) {
			String json = answers.get(i);
			answer.put(columns.get(i).field().getResultKey(), (json != null) ? new RawValue(json) : null);
		}
		return answer;
	}

	private static void refuse(ExecutionContext context, MergedField field, BadRequestException refusal) {
		GraphqlErrorBuilder<?> builder = GraphqlErrorBuilder.newError()
			.location(field.getSingleField().getSourceLocation())
			.path(ResultPath.rootPath().segment(field.getResultKey()));
		context.addError(ClientError.of(refusal).toGraphQlError(builder));
	}

	/** In the order of the query. */
	private static ExecutionResult result(ExecutionContext context, MergedSelectionSet fields,
			Map<String, @Nullable Object> answer, Map<String, Object> schema) {
		Map<String, @Nullable Object> data = new LinkedHashMap<>();
		fields.getKeys().forEach((key) -> data.put(key, schema.containsKey(key) ? schema.get(key) : answer.get(key)));
		return ExecutionResult.newExecutionResult().data(data).errors(context.getErrors()).build();
	}

	private static ExecutionResult failure(RuntimeException ex) {
		ClientError error = ClientError.of(ex);
		String reason = NestedExceptionUtils.getMostSpecificCause(ex).getMessage();
		switch (error.code()) {
			case INTERNAL_ERROR -> LOG.error("Cannot answer", ex);
			case TIMED_OUT, UNAVAILABLE -> LOG.warn("Cannot answer: {}", reason);
			default -> LOG.debug("Refused: {}", reason);
		}
		return ExecutionResult.newExecutionResult().addError(error.toGraphQlError()).build();
	}

}
