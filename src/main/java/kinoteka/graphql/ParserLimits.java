package kinoteka.graphql;

import java.util.Map;

import graphql.parser.ParserOptions;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Bounds the text of a document. Set for each request: the engine's defaults belong to
 * the whole JVM.
 */
@Component
class ParserLimits implements WebGraphQlInterceptor {

	static final int CHARACTERS = 50_000;

	static final int TOKENS = 5_000;

	private static final ParserOptions OPTIONS = ParserOptions.getDefaultOperationParserOptions()
		.transform((options) -> options.maxCharacters(CHARACTERS).maxTokens(TOKENS).maxWhitespaceTokens(CHARACTERS));

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		request.configureExecutionInput(
				(input, builder) -> builder.graphQLContext(Map.of(ParserOptions.class, OPTIONS)).build());
		return chain.next(request);
	}

}
