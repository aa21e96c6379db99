package kinoteka.catalogue;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the catalogue.
 *
 * @param revisions how many former states are kept of an article, 0 or more
 */
@ConfigurationProperties("kinoteka.catalogue")
record CatalogueSettings(@DefaultValue("10") int revisions) {
}
