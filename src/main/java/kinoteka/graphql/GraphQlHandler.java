package kinoteka.graphql;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import kinoteka.graphql.query.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * GraphQL over HTTP: what is no GraphQL request is refused, and whatever happens is
 * answered in one form.
 */
@Component
@ConditionalOnWebApplication
class GraphQlHandler {

	private static final Logger LOG = LoggerFactory.getLogger(GraphQlHandler.class);

	private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST,
			HttpMethod.OPTIONS);

	private final WebGraphQlHandler engine;

	private final RequestProperties properties;

	private final FirstImport firstImport;

	private final Admission admission;

	private final PersistedDocuments documents;

	private final EntityTags tags;

	private final KeptAnswers kept;

	private final HttpAnswers answers;

	private final JsonMapper json;

	GraphQlHandler(WebGraphQlHandler engine, RequestProperties properties, FirstImport firstImport, Admission admission,
			PersistedDocuments documents, EntityTags tags, KeptAnswers kept, HttpAnswers answers, JsonMapper json) {
		this.engine = engine;
		this.properties = properties;
		this.firstImport = firstImport;
		this.admission = admission;
		this.documents = documents;
		this.tags = tags;
		this.kept = kept;
		this.answers = answers;
		this.json = json;
	}

	ServerResponse handle(ServerRequest request) {
		AnswerFormat format = AnswerFormat.JSON;
		try {
			if (request.method().equals(HttpMethod.OPTIONS)) {
				return ServerResponse.noContent().headers((headers) -> headers.setAllow(METHODS)).build();
			}
			format = format(request);
			return answer(request, format).toServerResponse();
		}
		catch (RefusedRequestException ex) {
			LOG.debug("Refused a request: {}", ex.getMessage());
			return this.answers.refusal(ex, format).toServerResponse();
		}
		catch (RuntimeException ex) {
			LOG.error("Cannot answer a request", ex);
			ClientError defect = ClientError.of(ex);
			return this.answers.refusal(new RefusedRequestException(defect.code(), defect.message()), format)
				.toServerResponse();
		}
	}

	private static AnswerFormat format(ServerRequest request) {
		return AnswerFormat.negotiate(request.headers().header(HttpHeaders.ACCEPT))
			.orElseThrow(() -> new RefusedRequestException(ErrorCode.NOT_ACCEPTABLE,
					"Answers come as application/json or application/graphql-response+json: accept one of these"));
	}

	private HttpAnswer answer(ServerRequest request, AnswerFormat format) {
		RequestParameters asked = this.documents.resolve(parameters(request));
		requireArticles();
		Optional<String> tag = this.tags.tag(asked, format);
		if (isSafe(request) && tag.filter((known) -> isKnown(known, request)).isPresent()) {
			return this.answers.notModified(tag.get());
		}
		HttpAnswer answer = tag.flatMap(this.kept::find)
			.orElseGet(() -> this.kept.keep(tag, answer(request, asked, format, tag)));
		return isSafe(request) ? answer : answer.withoutTag();
	}

	private HttpAnswer answer(ServerRequest request, RequestParameters asked, AnswerFormat format,
			Optional<String> tag) {
		WebGraphQlResponse response = this.admission.admit(() -> execute(request, asked));
		if (response.getExecutionResult().isDataPresent()) {
			this.documents.valid(asked);
		}
		return this.answers.answer(response, format, tag);
	}

	private RequestParameters parameters(ServerRequest request) {
		if (request.method().equals(HttpMethod.POST)) {
			return RequestParameters.ofBody(RequestBody.read(request.servletRequest(), this.properties.bodyTimeout()),
					this.json);
		}
		if (isSafe(request)) {
			return RequestParameters.ofAddress(request.servletRequest(), this.json);
		}
		throw new RefusedRequestException(ErrorCode.METHOD_NOT_ALLOWED, "Ask with POST, or a query with GET",
				(headers) -> headers.setAllow(METHODS));
	}

	private static boolean isKnown(String tag, ServerRequest request) {
		return request.headers().header(HttpHeaders.IF_NONE_MATCH).stream().anyMatch((tags) -> tags.contains(tag));
	}

	private static boolean isSafe(ServerRequest request) {
		return Stream.of(HttpMethod.GET, HttpMethod.HEAD).anyMatch(request.method()::equals);
	}

	private void requireArticles() {
		if (this.firstImport.isAwaited()) {
			throw new RefusedRequestException(ErrorCode.UNAVAILABLE,
					"The first articles are being imported: ask again in a few seconds",
					(headers) -> headers.set(HttpHeaders.RETRY_AFTER, "2"));
		}
	}

	/** Messages are English, whatever language a client would like. */
	private WebGraphQlResponse execute(ServerRequest request, RequestParameters parameters) {
		WebGraphQlRequest asked = new WebGraphQlRequest(URI.create(request.path()), request.headers().asHttpHeaders(),
				null, request.remoteAddress().orElse(null), request.attributes(), parameters.toGraphQlRequest(),
				String.valueOf(request.attributes().get(RequestIdFilter.KEY)), Locale.ENGLISH);
		HttpMethod method = isSafe(request) ? HttpMethod.GET : HttpMethod.POST;
		asked.configureExecutionInput(
				(input, builder) -> builder.graphQLContext(Map.of(HttpMethod.class, method)).build());
		return Objects.requireNonNull(this.engine.handleRequest(asked).block());
	}

}
