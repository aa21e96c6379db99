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
 * @param year its year
 * @param summary what its listings say
 */
@Table("film")
record FilmRow(@Id UUID id, String slug, String titleKey, @Nullable Integer year, FilmSummary summary) {

	static FilmRow of(ArticleRow article, ArticleRow.ListedFilm film) {
		return new FilmRow(film.id(), film.slug(), film.identity().key(), film.identity().year(),
				FilmSummary.of(article, film.listing()));
	}

	FilmRow and(FilmRow later) {
		return new FilmRow(this.id, this.slug, this.titleKey, this.year, this.summary.and(later.summary));
	}

}
