package kinoteka.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An article as it is kept.
 *
 * @param id its id
 * @param revision the number of its revision
 * @param createdAt when it first came
 * @param updatedAt when it came as it is
 * @param filmCount how many different films it speaks of
 * @param factCount how many facts it has
 * @param draft what it says
 * @param films the film of each of its listings, in order
 */
@Table("article")
record ArticleRow(@Id UUID id, int revision, Instant createdAt, Instant updatedAt, @Column("films") int filmCount,
		@Column("facts") int factCount, ArticleDraft draft, @Transient List<ListedFilm> films) {

	static ArticleRow of(UUID id, int revision, Instant createdAt, Instant now, ListedArticle article) {
		return new ArticleRow(id, revision, createdAt, now.isBefore(createdAt) ? createdAt : now, article.filmCount(),
				article.factCount(), article.draft(), article.films());
	}

	/**
	 * An article with its films, for which no database is needed.
	 *
	 * @param draft what it says
	 * @param films the film of each of its listings, in order
	 */
	record ListedArticle(ArticleDraft draft, List<ListedFilm> films) {

		static ListedArticle of(ArticleDraft draft) {
			return new ListedArticle(draft, draft.listings().stream().map(ListedFilm::of).toList());
		}

		String name() {
			return this.draft.name();
		}

		private int filmCount() {
			return (int) this.films.stream().map(ListedFilm::id).distinct().count();
		}

		private int factCount() {
			return this.films.stream().mapToInt((film) -> film.listing().facts().size()).sum();
		}

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
