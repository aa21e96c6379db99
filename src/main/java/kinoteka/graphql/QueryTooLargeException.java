package kinoteka.graphql;

import java.util.List;

import graphql.execution.AbortExecutionException;
import kinoteka.graphql.query.ErrorCode;

/** Ends the execution of a query that asks for more than is answered. */
class QueryTooLargeException extends AbortExecutionException {

	QueryTooLargeException(String message) {
		super(List.of(new ClientError(ErrorCode.QUERY_TOO_LARGE, message).toGraphQlError()));
	}

}
