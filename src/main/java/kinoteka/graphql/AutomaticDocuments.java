package kinoteka.graphql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import kinoteka.graphql.query.ErrorCode;

/**
 * Apollo's automatic persisted queries: a client sends a document once with its hash, and
 * then the hash alone. Bounded by their length together; only valid ones are kept, so
 * that nobody can fill it with rubbish.
 */
class AutomaticDocuments implements PersistedDocuments {

	private static final int CHARACTERS = 2_000_000;

	private final Cache<String, String> documents = Caffeine.newBuilder()
		.maximumWeight(CHARACTERS)
		.weigher((String hash, String document) -> hash.length() + document.length())
		.build();

	@Override
	public RequestParameters resolve(RequestParameters parameters) {
		String hash = parameters.documentId();
		if (hash == null) {
			return parameters;
		}
		if (parameters.query() == null) {
			String known = this.documents.getIfPresent(hash);
			if (known == null) {
				throw PersistedDocuments.notFound();
			}
			return parameters.withQuery(known);
		}
		if (!hash.equals(hash(parameters.query()))) {
			throw new RefusedRequestException(ErrorCode.PERSISTED_QUERY_MISMATCH,
					"The hash is not that of the query: send the SHA-256 of its UTF-8 bytes in hexadecimal");
		}
		return parameters;
	}

	@Override
	public void valid(RequestParameters parameters) {
		if (parameters.documentId() != null && parameters.query() != null) {
			this.documents.put(parameters.documentId(), parameters.query());
		}
	}

	private static String hash(String document) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
