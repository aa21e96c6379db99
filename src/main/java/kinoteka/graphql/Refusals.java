package kinoteka.graphql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.core.Ordered;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what goes wrong before a query is one in the way that errors of a query are
 * answered.
 */
@Component
class Refusals implements HandlerExceptionResolver, Ordered {

	private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

	private final String path;

	private final JsonMapper json;

	Refusals(GraphQlProperties properties, JsonMapper json) {
		this.path = properties.getHttp().getPath();
		this.json = json;
	}

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception exception) {
		if (!request.getRequestURI().equals(request.getContextPath() + this.path) || response.isCommitted()) {
			return null;
		}
		write(refusal(request, exception), response);
		return new ModelAndView();
	}

	private void write(Refusal refusal, HttpServletResponse response) {
		response.setStatus(refusal.status().value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		try {
			response.getOutputStream()
				.write(this.json.writeValueAsString(refusal.error().toResponse()).getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Refusal refusal(HttpServletRequest request, Exception exception) {
		return switch (exception) {
			case HttpMessageNotReadableException ex -> Refusal.BODY;
			case ServerWebInputException ex -> Refusal.BODY;
			case HttpMediaTypeNotSupportedException ex -> Refusal.CONTENT_TYPE;
			case UnsupportedMediaTypeStatusException ex -> Refusal.CONTENT_TYPE;
			case InvalidMediaTypeException ex -> hasJson(request) ? Refusal.ACCEPT : Refusal.CONTENT_TYPE;
			case HttpMediaTypeNotAcceptableException ex -> Refusal.ACCEPT;
			case NotAcceptableStatusException ex -> Refusal.ACCEPT;
			default -> defect(exception);
		};
	}

	private static boolean hasJson(HttpServletRequest request) {
		return Objects.requireNonNullElse(request.getContentType(), "").startsWith(MediaType.APPLICATION_JSON_VALUE);
	}

	private static Refusal defect(Exception exception) {
		LOG.error("Cannot answer a request", exception);
		return Refusal.DEFECT;
	}

}
