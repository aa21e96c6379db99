package kinoteka.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** Turns what a field throws into what a client may know. */
@Component
class ErrorResolver extends DataFetcherExceptionResolverAdapter {

	private static final Logger LOG = LoggerFactory.getLogger(ErrorResolver.class);

	@Override
	protected GraphQLError resolveToSingleError(Throwable exception, DataFetchingEnvironment environment) {
		ClientError error = ClientError.of(exception);
		switch (error.code()) {
			case INTERNAL_ERROR -> LOG.error("Cannot answer {}", environment.getField().getName(), exception);
			case TIMED_OUT, UNAVAILABLE -> LOG.warn("Cannot answer {}: {}", environment.getField().getName(),
					NestedExceptionUtils.getMostSpecificCause(exception).getMessage());
			default -> LOG.debug("Refused {}: {}", environment.getField().getName(),
					NestedExceptionUtils.getMostSpecificCause(exception).getMessage());
		}
		return error.toGraphQlError(GraphqlErrorBuilder.newError(environment));
	}

}
