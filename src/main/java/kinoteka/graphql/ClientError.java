package kinoteka.graphql;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import kinoteka.graphql.query.BadRequestException;
import kinoteka.graphql.query.ErrorCode;
import org.slf4j.MDC;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.TransactionTimedOutException;

/**
 * What a client is told about something that went wrong: never what is inside.
 *
 * @param code for programs
 * @param message for people: what is wrong, and what to do about it
 */
record ClientError(ErrorCode code, String message) {

	/** What a message repeats of a request may be no text: half a character is none. */
	ClientError {
		message = new String(message.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
	}

	static ClientError of(Throwable exception) {
		return switch (exception) {
			case BadRequestException ex -> new ClientError(ex.code(), String.valueOf(ex.getMessage()));
			case DataAccessException ex when isTooLarge(ex) -> new ClientError(ErrorCode.QUERY_TOO_LARGE,
					"The long texts of the answer have more bytes than kinoteka.graphql.max-bytes: ask for fewer at once");
			case AbortExecutionException ex -> new ClientError(ErrorCode.QUERY_TOO_LARGE, "The query was ended");
			case QueryTimeoutException ex -> timedOut();
			case TransactionTimedOutException ex -> timedOut();
			case CannotCreateTransactionException ex -> unavailable();
			case TransactionSystemException ex -> unavailable();
			case CannotGetJdbcConnectionException ex -> unavailable();
			case DataAccessResourceFailureException ex -> unavailable();
			case TransientDataAccessException ex -> unavailable();
			default -> new ClientError(ErrorCode.INTERNAL_ERROR,
					"Something went wrong in Kinoteka, not in the query; the server's log says what");
		};
	}

	/** What {@code answer_text} says of an answer that grows too long. */
	private static boolean isTooLarge(DataAccessException failure) {
		return failure.getCause() instanceof SQLException refused && "54000".equals(refused.getSQLState());
	}

	static ClientError timedOut() {
		return new ClientError(ErrorCode.TIMED_OUT, "The answer was not ready in time: ask for less at once");
	}

	private static ClientError unavailable() {
		return new ClientError(ErrorCode.UNAVAILABLE, "The database does not answer: try again in a while");
	}

	/** The code, the classification and the request, as every error carries them. */
	Map<String, Object> extensions() {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("classification", this.code.classification().toString());
		String request = MDC.get(RequestIdFilter.KEY);
		if (request != null) {
			extensions.put(RequestIdFilter.KEY, request);
		}
		extensions.put(ErrorCode.EXTENSION, this.code.name());
		return extensions;
	}

	GraphQLError toGraphQlError(GraphqlErrorBuilder<?> builder) {
		return builder.message("%s", this.message)
			.errorType(this.code.classification())
			.extensions(extensions())
			.build();
	}

	GraphQLError toGraphQlError() {
		return toGraphQlError(GraphqlErrorBuilder.newError());
	}

	/** A response that holds nothing but this error. */
	Map<String, Object> toResponse() {
		Map<String, Object> error = new LinkedHashMap<>();
		error.put("message", this.message);
		error.put("extensions", extensions());
		return Map.of("errors", List.of(error));
	}

}
