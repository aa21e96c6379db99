package kinoteka.graphql;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import kinoteka.graphql.query.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * GraphQL over HTTP: what is no GraphQL request is refused, and whatever happens is
 * answered in one form.
 */
@Component
@ConditionalOnWebApplication
class GraphQlHandler {

	private static final Logger LOG = LoggerFactory.getLogger(GraphQlHandler.class);

	private final RequestReader reader;

	private final FirstImport firstImport;

	private final EntityTags tags;

	private final Admission admission;

	private final WebGraphQlHandler engine;

	private final PersistedDocuments documents;

	private final KeptAnswers kept;

	private final HttpAnswers answers;

	GraphQlHandler(RequestReader reader, FirstImport firstImport, EntityTags tags, Admission admission,
			WebGraphQlHandler engine, PersistedDocuments documents, KeptAnswers kept, HttpAnswers answers) {
		this.reader = reader;
		this.firstImport = firstImport;
		this.tags = tags;
		this.admission = admission;
		this.engine = engine;
		this.documents = documents;
		this.kept = kept;
		this.answers = answers;
	}

	ServerResponse handle(ServerRequest request) {
		if (request.method().equals(HttpMethod.OPTIONS)) {
			return ServerResponse.noContent().headers((headers) -> headers.setAllow(RequestReader.METHODS)).build();
		}
		AnswerFormat format = AnswerFormat.JSON;
		try {
			format = this.reader.format(request);
			return answer(request, format).toServerResponse();
		}
		catch (RefusedRequestException ex) {
			LOG.debug("Refused a request: {}", ex.getMessage());
			return this.answers.refusal(ex, format).toServerResponse();
		}
		catch (RuntimeException ex) {
			return this.answers.refusal(failure(ex), format).toServerResponse();
		}
	}

	private static RefusedRequestException failure(RuntimeException exception) {
		ClientError error = ClientError.of(exception);
		if (error.code() == ErrorCode.INTERNAL_ERROR) {
			LOG.error("Cannot answer a request", exception);
		}
		else {
			LOG.warn("Cannot answer a request: {}", NestedExceptionUtils.getMostSpecificCause(exception).getMessage());
		}
		return new RefusedRequestException(error.code(), error.message());
	}

	private HttpAnswer answer(ServerRequest request, AnswerFormat format) {
		RequestParameters asked = this.reader.parameters(request);
		requireArticles();
		boolean safe = RequestReader.isSafe(request);
		Optional<String> tag = (safe || this.kept.isOn()) ? this.tags.tag(asked, format) : Optional.empty();
		if (safe && tag.isPresent() && isKnown(tag.get(), request)) {
			return this.answers.notModified(tag.get());
		}
		HttpAnswer answer = tag.flatMap(this.kept::find)
			.orElseGet(() -> this.kept.keep(tag, answer(request, asked, format, tag)));
		return safe ? answer : answer.withoutTag();
	}

	private HttpAnswer answer(ServerRequest request, RequestParameters asked, AnswerFormat format,
			Optional<String> tag) {
		WebGraphQlResponse response = this.admission.admit(() -> execute(request, asked));
		if (response.getExecutionResult().isDataPresent()) {
			this.documents.valid(asked);
		}
		return this.answers.answer(response, format, tag);
	}

	private static boolean isKnown(String tag, ServerRequest request) {
		return request.headers().header(HttpHeaders.IF_NONE_MATCH).stream().anyMatch((tags) -> tags.contains(tag));
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
		HttpMethod method = RequestReader.isSafe(request) ? HttpMethod.GET : HttpMethod.POST;
		asked.configureExecutionInput(
				(input, builder) -> builder.graphQLContext(Map.of(HttpMethod.class, method)).build());
		return Objects.requireNonNull(this.engine.handleRequest(asked).block());
	}

}
