package kinoteka.catalogue;

import java.util.List;
import java.util.UUID;

/**
 * An article as it is kept.
 *
 * @param id its id
 * @param revision the number of its revision
 * @param draft what it says
 * @param films the film of each of its listings, in order
 */
record ArticleRow(UUID id, int revision, ArticleDraft draft, List<ListedFilm> films) {

	static ArticleRow of(UUID id, int revision, ArticleDraft draft) {
		return new ArticleRow(id, revision, draft, draft.listings().stream().map(ListedFilm::of).toList());
	}

	/**
	 * The film that a listing speaks of.
	 *
	 * @param id the film's id
	 * @param slug its slug
	 * @param identity what makes it one
	 * @param listing the listing
	 */
	record ListedFilm(UUID id, String slug, FilmIdentity identity, ListingDraft listing) {

		static ListedFilm of(ListingDraft listing) {
			FilmIdentity identity = listing.film();
			return new ListedFilm(identity.id(), identity.slug(), identity, listing);
		}

	}

}
