package kinoteka.graphql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the server under test. */
class Api implements ApplicationListener<WebServerInitializedEvent> {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final HttpClient client = HttpClient.newHttpClient();

	private int port;

	@Override
	public void onApplicationEvent(WebServerInitializedEvent event) {
		this.port = event.getWebServer().getPort();
	}

	URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	JsonNode ask(String document) {
		return ask(document, Map.of());
	}

	JsonNode ask(String document, Map<String, ?> variables) {
		return json(post(JSON.writeValueAsString(Map.of("query", document, "variables", variables))));
	}

	HttpResponse<String> post(String body) {
		return send(HttpRequest.newBuilder(uri("/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept-Language", "en")
			.header("X-Request-Id", "a-test")
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static JsonNode json(HttpResponse<String> response) {
		return JSON.readTree(response.body());
	}

}
