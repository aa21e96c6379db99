package kinoteka.graphql;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.AlternativeJdkIdGenerator;
import org.springframework.util.IdGenerator;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request an id, its client's own where that is well-formed: the response
 * carries it, and so does every error and every line of the log.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIdFilter extends OncePerRequestFilter {

	static final String HEADER = "X-Request-Id";

	/** What the id is called in the log, in errors and among the request's attributes. */
	static final String KEY = "requestId";

	/** Nothing that could break out of a header or of a line of the log. */
	private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._:/+=@-]{1,128}");

	private final IdGenerator ids = new AlternativeJdkIdGenerator();

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String id = id(request);
		request.setAttribute(KEY, id);
		response.setHeader(HEADER, id);
		MDC.put(KEY, id);
		try {
			chain.doFilter(request, response);
		}
		finally {
			MDC.remove(KEY);
		}
	}

	private String id(HttpServletRequest request) {
		if (request.getAttribute(KEY) instanceof String known) {
			return known;
		}
		String given = request.getHeader(HEADER);
		return isWellFormed(given) ? given : this.ids.generateId().toString();
	}

	private static boolean isWellFormed(@Nullable String id) {
		return id != null && WELL_FORMED.matcher(id).matches();
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
