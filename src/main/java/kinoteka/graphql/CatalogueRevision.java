package kinoteka.graphql;

/** A number that is another one after each change of the catalogue. */
@FunctionalInterface
interface CatalogueRevision {

	long current();

}
