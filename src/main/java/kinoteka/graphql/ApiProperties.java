package kinoteka.graphql;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the API.
 *
 * @param timeout how long a query may take, a second or more
 * @param connections how many queries the database works on at once, 1 or more
 * @param maxFields how many fields an answer may hold, 1 or more
 * @param maxBytes how many bytes the long texts of an answer may have together, 1 or more
 */
@ConfigurationProperties("kinoteka.graphql")
record ApiProperties(@DefaultValue("10s") Duration timeout, @DefaultValue("16") int connections,
		@DefaultValue("100000") long maxFields, @DefaultValue("20000000") long maxBytes) {

	ApiProperties {
		if (timeout.toSeconds() < 1) {
			throw new IllegalArgumentException("kinoteka.graphql.timeout must be a second or more");
		}
		if (connections < 1 || maxFields < 1 || maxBytes < 1) {
			throw new IllegalArgumentException(
					"kinoteka.graphql.connections, max-fields and max-bytes must be 1 or more");
		}
	}

}
