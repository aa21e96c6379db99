package kinoteka.catalogue;

/**
 * How much the catalogue keeps.
 *
 * @param articles number of articles
 * @param films number of films
 * @param facts number of facts
 * @param findings number of findings
 */
public record CatalogueSize(long articles, long films, long facts, long findings) {
}
