package kinoteka.graphql;

import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import kinoteka.graphql.query.ErrorCode;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says of other addresses than the API's what is wrong in the form of the API. */
@RestController
class RefusedAddresses implements ErrorController {

	@RequestMapping("${spring.web.error.path:/error}")
	ResponseEntity<Map<String, Object>> refuse(HttpServletRequest request) {
		int status = (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) ? code : 404;
		return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(error(status).toResponse());
	}

	static ClientError error(int status) {
		return switch (status) {
			case 404 -> new ClientError(ErrorCode.NOT_FOUND,
					"There is nothing here: the API is at /graphql, a page to ask it from at /graphiql");
			case 405 -> new ClientError(ErrorCode.METHOD_NOT_ALLOWED,
					"This can't be done here: the header Allow says what can");
			case 406 ->
				new ClientError(ErrorCode.NOT_ACCEPTABLE, "This does not come in the format that was asked for");
			// Tomcat answers a body that stopped itself.
			case 408 -> new ClientError(ErrorCode.BODY_TOO_SLOW, RequestBody.TOO_SLOW);
			default -> (status < 500) ? new ClientError(ErrorCode.BAD_PARAMETERS,
					"The server can't read this request: encode what stands in its address, and keep it and its headers under 8 kB")
					: ClientError.of(new IllegalStateException());
		};
	}

}
