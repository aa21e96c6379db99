package kinoteka.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import kinoteka.graphql.query.ErrorCode;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;
import static org.springframework.web.servlet.function.RouterFunctions.route;

/**
 * The schema as a file, for tools that read it; hidden where it is hidden from queries.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SchemaFile {

	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> schemaRoute(GraphQlProperties properties, GraphQlSource source,
			HttpAnswers answers) {
		byte[] schema = print(source.schema()).getBytes(StandardCharsets.UTF_8);
		String tag = "W/\"" + DigestUtils.md5DigestAsHex(schema) + "\"";
		boolean shown = properties.getSchema().getIntrospection().isEnabled();
		RequestPredicate file = path(properties.getHttp().getPath() + "/schema").and((request) -> shown);
		return route()
			.route(methods(HttpMethod.GET, HttpMethod.HEAD).and(file),
					(request) -> ServerResponse.ok()
						.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
						.eTag(tag)
						.cacheControl(CacheControl.noCache())
						.body(schema))
			.route(file, (request) -> answers.refusal(notAllowed(), AnswerFormat.JSON).toServerResponse())
			.build();
	}

	private static RefusedRequestException notAllowed() {
		return new RefusedRequestException(ErrorCode.METHOD_NOT_ALLOWED, "The schema can only be read: use GET",
				(headers) -> headers.setAllow(Set.of(HttpMethod.GET, HttpMethod.HEAD)));
	}

	/** Without the directives that every server has. */
	static String print(GraphQLSchema schema) {
		return new SchemaPrinter(SchemaPrinter.Options.defaultOptions().includeDirectiveDefinitions(false))
			.print(schema);
	}

}
