package kinoteka.graphql;

import java.util.List;
import java.util.Set;

import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

import static org.springframework.web.servlet.function.RequestPredicates.accept;
import static org.springframework.web.servlet.function.RequestPredicates.contentType;
import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;
import static org.springframework.web.servlet.function.RouterFunctions.route;

/**
 * Requests that are told what to do instead, ahead of Spring's routes, which say nothing.
 */
@Configuration(proxyBeanMethods = false)
class RefusedRequests {

	/** Event streams are not among them: nothing can be subscribed to. */
	private static final MediaType[] ANSWERS = { MediaType.APPLICATION_JSON, MediaTypes.APPLICATION_GRAPHQL_RESPONSE };

	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> graphQlRefusals(GraphQlProperties properties) {
		RequestPredicate graphQl = path(properties.getHttp().getPath());
		return route()
			.route(graphQl.and(methods(HttpMethod.POST, HttpMethod.OPTIONS).negate()),
					(request) -> Refusal.METHOD.toResponse((headers) -> headers.setAllow(Set.of(HttpMethod.POST))))
			.route(graphQl.and(methods(HttpMethod.POST)).and(contentType(MediaType.APPLICATION_JSON).negate()),
					(request) -> Refusal.CONTENT_TYPE
						.toResponse((headers) -> headers.setAccept(List.of(MediaType.APPLICATION_JSON))))
			.route(graphQl.and(methods(HttpMethod.POST)).and(accept(ANSWERS).negate()),
					(request) -> Refusal.ACCEPT.toResponse())
			.build();
	}

}
