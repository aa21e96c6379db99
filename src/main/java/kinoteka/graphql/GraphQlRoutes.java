package kinoteka.graphql;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

import static org.springframework.web.servlet.function.RequestPredicates.path;
import static org.springframework.web.servlet.function.RouterFunctions.route;

/** Where the API stands: ahead of Spring's own route, which takes POST alone. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(RequestProperties.class)
class GraphQlRoutes {

	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> graphQlRoute(GraphQlProperties properties, GraphQlHandler handler) {
		return route().route(path(properties.getHttp().getPath()), handler::handle).build();
	}

	@Bean
	PersistedDocuments persistedDocuments(RequestProperties properties, JsonMapper json) {
		String trusted = properties.trustedDocuments();
		return (trusted != null) ? new TrustedDocuments(trusted, json) : new AutomaticDocuments();
	}

}
