package kinoteka.graphql;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A whole response, made before its first byte is sent: what goes wrong while it is made
 * can still be said. A client that left meanwhile is no news.
 *
 * @param status its status
 * @param headers its headers
 * @param body its bytes, of which HEAD sends none
 */
@SuppressWarnings("ArrayRecordComponent") // Answers are sent, and never compared.
record HttpAnswer(HttpStatus status, HttpHeaders headers, byte[] body) {

	private static final Logger LOG = LoggerFactory.getLogger(HttpAnswer.class);

	/** As POST gets it, whose answers nobody keeps. */
	HttpAnswer withoutTag() {
		HttpHeaders unnamed = new HttpHeaders(this.headers);
		unnamed.remove(HttpHeaders.ETAG);
		unnamed.setCacheControl(CacheControl.noStore());
		return new HttpAnswer(this.status, unnamed, this.body);
	}

	ServerResponse toServerResponse() {
		return ServerResponse.status(this.status).headers((all) -> all.putAll(this.headers)).build(this::write);
	}

	private @Nullable ModelAndView write(HttpServletRequest request, HttpServletResponse response) {
		try {
			response.setContentLength(this.body.length);
			response.getOutputStream().write(this.body);
			response.flushBuffer();
		}
		catch (IOException ex) {
			LOG.debug("The client left before it had its answer: {}", ex.getMessage());
		}
		return null;
	}

}
