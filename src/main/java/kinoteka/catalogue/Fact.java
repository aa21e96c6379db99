package kinoteka.catalogue;

import java.util.UUID;

/**
 * One labelled statement about a film, in one listing.
 *
 * @param id derived from the listing and the position
 * @param listingId the listing that makes the statement
 * @param filmId the film that the statement is about
 * @param position its place among the listing's facts, from 1
 * @param text the statement without its label
 * @param source where it stands
 */
public record Fact(UUID id, UUID listingId, UUID filmId, int position, String text, Source source) {
}
