package kinoteka.graphql;

import kinoteka.graphql.query.ErrorCode;

/**
 * Documents that clients call by a name instead of sending them. The engine's own support
 * for these leaves a placeholder where everything after it looks for the document, so
 * they are found before the engine is asked.
 */
interface PersistedDocuments {

	/** The same parameters, with their document. */
	RequestParameters resolve(RequestParameters parameters);

	/** Says that a document was valid, and may be kept. */
	void valid(RequestParameters parameters);

	static RefusedRequestException notFound() {
		// Clients compare this message.
		return new RefusedRequestException(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
	}

}
