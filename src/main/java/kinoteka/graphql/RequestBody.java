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
 * that says that it is longer is not read at all, one that says nothing is read up to the
 * limit.
 */
final class RequestBody {

	static final int BYTES = 200_000;

	static final Duration PATIENCE = Duration.ofSeconds(10);

	private RequestBody() {
	}

	static byte[] read(HttpServletRequest request) {
		requireJson(request);
		if (request.getContentLengthLong() > BYTES) {
			throw tooLarge();
		}
		try {
			return read(request.getInputStream(), System.nanoTime() + PATIENCE.toNanos());
		}
		catch (SocketTimeoutException ex) {
			throw tooSlow();
		}
		catch (IOException ex) {
			throw new RefusedRequestException(ErrorCode.BAD_BODY, "The body broke off: send it again");
		}
	}

	private static byte[] read(InputStream body, long deadline) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] buffer = new byte[8192];
		for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
			bytes.write(buffer, 0, count);
			if (bytes.size() > BYTES) {
				throw tooLarge();
			}
			if (System.nanoTime() - deadline > 0) {
				throw tooSlow();
			}
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
		return new RefusedRequestException(ErrorCode.BODY_TOO_SLOW,
				"The body did not come within " + PATIENCE.toSeconds() + " seconds: send it at once",
				(headers) -> headers.set(HttpHeaders.CONNECTION, "close"));
	}

}
