package kinoteka.graphql;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.validation.ValidationError;
import kinoteka.graphql.query.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Ends a query that asks for too much: by its shape before it is validated, and what the
 * engine answers of the schema by its size and duration.
 */
@Component
class Limits extends SimplePerformantInstrumentation {

	private final ApiProperties properties;

	Limits(ApiProperties properties) {
		this.properties = properties;
	}

	@Override
	public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
		return new Progress(parameters.getExecutionInput(), System.nanoTime() + this.properties.timeout().toNanos(),
				this.properties.maxFields());
	}

	@Override
	public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
			InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
		QueryShape.check(parameters.getDocument());
		return super.beginValidation(parameters, state);
	}

	@Override
	public @Nullable InstrumentationContext<Object> beginFieldExecution(InstrumentationFieldParameters parameters,
			@Nullable InstrumentationState state) {
		if (state instanceof Progress progress) {
			progress.field();
		}
		return super.beginFieldExecution(parameters, state);
	}

	/** How far the execution of a query is. */
	private static final class Progress implements InstrumentationState {

		private final ExecutionInput input;

		private final long deadline;

		private final long mostFields;

		private final AtomicInteger fields = new AtomicInteger();

		Progress(ExecutionInput input, long deadline, long mostFields) {
			this.input = input;
			this.deadline = deadline;
			this.mostFields = mostFields;
		}

		void field() {
			if (this.fields.incrementAndGet() > this.mostFields) {
				end(new ClientError(ErrorCode.QUERY_TOO_LARGE, String.format(Locale.ROOT,
						"The answer holds more than %,d fields: ask for shorter pages", this.mostFields)));
			}
			if (System.nanoTime() - this.deadline > 0) {
				end(ClientError.timedOut());
			}
		}

		/** An exception would only end one field. */
		private void end(ClientError reason) {
			if (!this.input.isCancelled()) {
				this.input.getGraphQLContext().put(ClientError.class, reason);
				this.input.cancel();
			}
		}

	}

}
