package kinoteka.graphql;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;
import static org.springframework.web.servlet.function.RouterFunctions.route;

/**
 * The page that people ask the API from. All of it comes from here: the browser is told
 * to load nothing from anywhere else. Its addresses are relative, so that the server may
 * stand under any path.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class GraphiqlPage implements WebMvcConfigurer {

	static final String PATH = "/graphiql";

	private static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
			"style-src 'self'", "font-src data:", "img-src 'self' data:", "connect-src 'self'", "base-uri 'none'",
			"form-action 'none'", "frame-ancestors 'none'");

	@Bean
	RouterFunction<ServerResponse> graphiql() {
		return route().route(methods(HttpMethod.GET, HttpMethod.HEAD).and(path(PATH)), GraphiqlPage::page)
			.GET("/", (request) -> ServerResponse.temporaryRedirect(URI.create(PATH.substring(1))).build())
			.build();
	}

	/** What has its version in its address never changes. */
	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		List.of("_static/", "webjars/")
			.forEach((folder) -> registry.addResourceHandler("/" + folder + "**")
				.addResourceLocations("classpath:/META-INF/resources/" + folder)
				.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()));
	}

	private static ServerResponse page(ServerRequest request) {
		return ServerResponse.ok()
			.contentType(MediaType.TEXT_HTML)
			.header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
			.header("Referrer-Policy", "no-referrer")
			.header("X-Content-Type-Options", "nosniff")
			.header(HttpHeaders.CACHE_CONTROL, "no-cache")
			.body(new ClassPathResource("graphiql/index.html"));
	}

}
