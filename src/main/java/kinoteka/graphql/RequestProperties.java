package kinoteka.graphql;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of GraphQL over HTTP.
 *
 * @param trustedDocuments a JSON file with the documents that alone are answered; all
 * are, where there is none
 * @param queriesAtOnce how many queries may work at once; 0 stands for four a processor
 * @param queriesWaiting how many more may wait for their turn, a second at most
 * @param bodyTimeout how long the body of a request may take to come
 * @param keptAnswers how many bytes the answers may have that are kept until the
 * catalogue changes; 0 keeps none
 */
@ConfigurationProperties("kinoteka.graphql")
record RequestProperties(@Nullable String trustedDocuments, @DefaultValue("0") int queriesAtOnce,
		@DefaultValue("100") int queriesWaiting, @DefaultValue("10s") Duration bodyTimeout,
		@DefaultValue("64MB") DataSize keptAnswers) {

	private static final int A_PROCESSOR = 4;

	RequestProperties {
		if (queriesAtOnce < 0 || queriesWaiting < 0) {
			throw new IllegalArgumentException(
					"kinoteka.graphql.queries-at-once and kinoteka.graphql.queries-waiting must not be negative");
		}
		if (queriesAtOnce == 0) {
			queriesAtOnce = A_PROCESSOR * Runtime.getRuntime().availableProcessors();
		}
	}

}
