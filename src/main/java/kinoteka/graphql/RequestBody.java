package kinoteka.graphql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import kinoteka.graphql.query.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Reads no more of a body than a query can need, and no longer than one can take: a body
 * that says that it is far longer is not read at all, and what is over the limit is not
 * kept.
 */
final class RequestBody {

	static final int BYTES = 200_000;

	static final String TOO_SLOW = "The body did not come in time: send it at once";

	private static final int FORGOTTEN = 2_000_000;

	private RequestBody() {
	}

	static byte[] read(HttpServletRequest request, Duration timeout) {
		requireJson(request);
		if (request.getContentLengthLong() > FORGOTTEN) {
			throw tooLarge();
		}
		try {
			return read(request.getInputStream(), System.nanoTime() + timeout.toNanos());
		}
		catch (SocketTimeoutException ex) {
			throw tooSlow();
		}
		catch (IOException ex) {
			throw new RefusedRequestException(ErrorCode.BAD_BODY, "The body broke off: send it again");
		}
	}

	/**
	 * What is too long by a little is read to its end and forgotten: a client that still
	 * sends might not see why it was refused.
	 */
	private static byte[] read(InputStream body, long deadline) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] buffer = new byte[8192];
		int total = 0;
		for (int count = body.read(buffer); count >= 0 && total < FORGOTTEN; count = body.read(buffer)) {
			total += count;
			if (total <= BYTES) {
				bytes.write(buffer, 0, count);
			}
			if (System.nanoTime() - deadline > 0) {
				throw tooSlow();
			}
		}
		if (total > BYTES) {
			throw tooLarge();
		}
		return bytes.toByteArray();
	}

	private static void requireJson(HttpServletRequest request) {
		if (!isJson(request.getContentType())) {
			throw new RefusedRequestException(ErrorCode.UNSUPPORTED_MEDIA_TYPE,
					"Send JSON, with the header Content-Type: application/json",
					(headers) -> headers.setAccept(List.of(MediaType.APPLICATION_JSON)));
		}
		if (request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
			throw new RefusedRequestException(ErrorCode.UNSUPPORTED_MEDIA_TYPE,
					"Send the body as it is, without Content-Encoding",
					(headers) -> headers.set(HttpHeaders.ACCEPT_ENCODING, "identity"));
		}
	}

	private static boolean isJson(String type) {
		try {
			return type != null && MediaType.APPLICATION_JSON.includes(MediaType.parseMediaType(type));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private static RefusedRequestException tooLarge() {
		return new RefusedRequestException(ErrorCode.BODY_TOO_LARGE,
				"The body has more than " + BYTES / 1000 + " kB: send less");
	}

	private static RefusedRequestException tooSlow() {
		return new RefusedRequestException(ErrorCode.BODY_TOO_SLOW, "The body did not come in time: send it at once",
				(headers) -> headers.set(HttpHeaders.CONNECTION, "close"));
	}

}
