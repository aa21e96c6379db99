package kinoteka.graphql;

import java.io.IOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says in the form of the API what is wrong with a request that Tomcat can't read, and so
 * gives to nobody. It stands inside Spring's valve, which would send a page.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.LOWEST_PRECEDENCE)
class UnreadableRequests implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	private final JsonMapper json;

	UnreadableRequests(JsonMapper json) {
		this.json = json;
	}

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new Valve(this.json)));
	}

	private static final class Valve extends ErrorReportValve {

		private static final Logger LOG = LoggerFactory.getLogger(UnreadableRequests.class);

		private final JsonMapper json;

		Valve(JsonMapper json) {
			this.json = json;
		}

		@Override
		protected void report(Request request, Response response, @Nullable Throwable throwable) {
			if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
				return;
			}
			response.setContentType(MediaType.APPLICATION_JSON_VALUE);
			try {
				response.getReporter()
					.write(this.json.writeValueAsString(RefusedAddresses.error(response.getStatus()).toResponse()));
				response.finishResponse();
			}
			catch (IOException ex) {
				LOG.debug("The client left before it was told what is wrong: {}", ex.getMessage());
			}
		}

	}

}
