package kinoteka.catalogue;

/**
 * How much the catalogue keeps.
 *
 * @param articles number of articles
 * @param films number of films
 * @param facts number of facts
 * @param findings number of findings about articles alone; to know those between articles
 * takes a look at each listing
 */
public record CatalogueSize(long articles, long films, long facts, long findings) {
}
