package kinoteka.catalogue;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A film as it is added.
 *
 * @param id its id
 * @param slug its slug
 * @param titleKey its normalised title
 * @param title its title
 * @param originalTitle its original title
 * @param description what is said of it
 * @param year its year
 */
@Table("film")
record FilmRow(@Id UUID id, String slug, String titleKey, String title, @Nullable String originalTitle,
		@Nullable String description, @Nullable Integer year) {

	static FilmRow of(ArticleRow.ListedFilm film) {
		ListingDraft listing = film.listing();
		return new FilmRow(film.id(), film.slug(), film.identity().key(), listing.title(), listing.originalTitle(),
				listing.description(), film.identity().year());
	}

	/** What a later listing says counts where this one is silent. */
	FilmRow or(FilmRow later) {
		return new FilmRow(this.id, this.slug, this.titleKey, this.title,
				(this.originalTitle != null) ? this.originalTitle : later.originalTitle,
				(this.description != null) ? this.description : later.description, this.year);
	}

}
