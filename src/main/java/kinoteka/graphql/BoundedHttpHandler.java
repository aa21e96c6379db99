package kinoteka.graphql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Reads no more of a body than a query can need: a body that says that it is longer is
 * not read at all, one that says nothing is read up to the limit.
 */
@Component
@ConditionalOnWebApplication
class BoundedHttpHandler extends GraphQlHttpHandler {

	static final int BYTES = 200_000;

	private final FirstImport firstImport;

	BoundedHttpHandler(WebGraphQlHandler handler, FirstImport firstImport) {
		super(handler);
		this.firstImport = firstImport;
	}

	@Override
	public ServerResponse handleRequest(ServerRequest request) throws ServletException {
		if (request.headers().contentLength().orElse(0) > BYTES) {
			return Refusal.BODY_SIZE.toResponse();
		}
		byte[] body = read(request);
		if (body.length > BYTES) {
			return Refusal.BODY_SIZE.toResponse();
		}
		// The text null is JSON too, and Spring takes it for a request that is null.
		if (!new String(body, StandardCharsets.UTF_8).stripLeading().startsWith("{")) {
			return Refusal.BODY.toResponse();
		}
		if (this.firstImport.isAwaited()) {
			return Refusal.FIRST_IMPORT.toResponse((headers) -> headers.set(HttpHeaders.RETRY_AFTER, "2"));
		}
		return super.handleRequest(ServerRequest.from(request).body(body).build());
	}

	private static byte[] read(ServerRequest request) {
		try {
			return request.servletRequest().getInputStream().readNBytes(BYTES + 1);
		}
		catch (IOException ex) {
			throw new ServerWebInputException("The body cannot be read", null, ex);
		}
	}

}
