package kinoteka.graphql;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of GraphQL over HTTP.
 *
 * @param trustedDocuments a JSON file with the documents that alone are answered; all
 * are, where there is none
 */
@ConfigurationProperties("kinoteka.graphql")
record RequestProperties(@Nullable String trustedDocuments) {

}
