package kinoteka.graphql;

import java.util.concurrent.CompletableFuture;

import graphql.ExecutionResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Executes a query in one read-only transaction: all statements see the catalogue of one
 * moment, so that a count fits its page, and together they end at one deadline. Questions
 * about the schema need no database.
 */
class SnapshotExecution extends AsyncExecutionStrategy {

	private static final Logger LOG = LoggerFactory.getLogger(SnapshotExecution.class);

	private final TransactionTemplate snapshot;

	SnapshotExecution(DataFetcherExceptionHandler exceptions, TransactionTemplate snapshot) {
		super(exceptions);
		this.snapshot = snapshot;
	}

	@Override
	public CompletableFuture<ExecutionResult> execute(ExecutionContext context,
			ExecutionStrategyParameters parameters) {
		if (parameters.getFields().getSubFieldsList().stream().allMatch((field) -> field.getName().startsWith("__"))) {
			return super.execute(context, parameters);
		}
		try {
			return this.snapshot.execute((status) -> {
				// Nothing was written: rolled back, it ends quietly after a timeout too.
				status.setRollbackOnly();
				CompletableFuture<ExecutionResult> result = super.execute(context, parameters);
				return CompletableFuture.completedFuture(result.join());
			});
		}
		catch (TransactionException ex) {
			LOG.warn("Cannot begin to answer: {}", ex.getMessage());
			return CompletableFuture.completedFuture(
					ExecutionResult.newExecutionResult().addError(ClientError.of(ex).toGraphQlError()).build());
		}
	}

}
