package kinoteka.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.introspection.GoodFaithIntrospection;
import graphql.introspection.IntrospectionDisabledError;
import graphql.validation.ValidationError;
import kinoteka.graphql.query.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Sees to it that every error carries a code, those of the engine too, that what is wrong
 * is said in a few lines, and that a query that was ended answers nothing but why.
 */
@Component
class ErrorCodes implements WebGraphQlInterceptor {

	/** Each field at the root may fail by itself. */
	private static final int ERRORS = QueryShape.ROOT_FIELDS;

	private static final int CHARACTERS = 500;

	private final ValidationMessages messages;

	ErrorCodes(ValidationMessages messages) {
		this.messages = messages;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map(this::withCodes);
	}

	private WebGraphQlResponse withCodes(WebGraphQlResponse response) {
		ClientError ended = response.getExecutionInput().getGraphQLContext().get(ClientError.class);
		if (ended != null) {
			ExecutionResult nothing = ExecutionResult.newExecutionResult().addError(ended.toGraphQlError()).build();
			return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(response.getExecutionInput(), nothing));
		}
		List<GraphQLError> errors = response.getExecutionResult().getErrors();
		return errors.isEmpty() ? response : response
			.transform((builder) -> builder.errors(errors.stream().limit(ERRORS).map(this::withCode).toList()));
	}

	private GraphQLError withCode(GraphQLError error) {
		Map<String, Object> extensions = extensions(error.getExtensions());
		if (extensions.containsKey(ErrorCode.EXTENSION)) {
			return error;
		}
		ClientError known = new ClientError(code(error), shortened(message(error)));
		extensions.putAll(known.extensions());
		GraphqlErrorBuilder<?> builder = GraphqlErrorBuilder.newError()
			.message("%s", known.message())
			.errorType(known.code().classification())
			.extensions(extensions);
		if (error.getLocations() != null) {
			builder.locations(error.getLocations());
		}
		if (error.getPath() != null) {
			builder.path(error.getPath());
		}
		return builder.build();
	}

	private String message(GraphQLError error) {
		return (error instanceof ValidationError invalid) ? this.messages.message(invalid) : error.getMessage();
	}

	/** The engine repeats what was sent, however long it is. */
	private static String shortened(String message) {
		return (message.length() > CHARACTERS) ? message.substring(0, CHARACTERS) + "…" : message;
	}

	private static Map<String, Object> extensions(@Nullable Map<String, Object> extensions) {
		return (extensions != null) ? new LinkedHashMap<>(extensions) : new LinkedHashMap<>();
	}

	private static ErrorCode code(GraphQLError error) {
		if (error instanceof GoodFaithIntrospection.BadFaithIntrospectionError) {
			return ErrorCode.QUERY_TOO_LARGE;
		}
		if (error instanceof IntrospectionDisabledError) {
			return ErrorCode.VALIDATION_FAILED;
		}
		return switch (error.getErrorType()) {
			case ErrorType.InvalidSyntax -> ErrorCode.PARSE_FAILED;
			case ErrorType.ValidationError, ErrorType.OperationNotSupported -> ErrorCode.VALIDATION_FAILED;
			case ErrorType.ExecutionAborted -> ErrorCode.QUERY_TOO_LARGE;
			case null, default -> ErrorCode.INTERNAL_ERROR;
		};
	}

}
