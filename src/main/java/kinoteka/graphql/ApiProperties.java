package kinoteka.graphql;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the API.
 *
 * @param timeout how long a query may take, a second or more
 */
@ConfigurationProperties("kinoteka.graphql")
record ApiProperties(@DefaultValue("10s") Duration timeout) {

	ApiProperties {
		if (timeout.toSeconds() < 1) {
			throw new IllegalArgumentException("kinoteka.graphql.timeout must be a second or more");
		}
	}

}
