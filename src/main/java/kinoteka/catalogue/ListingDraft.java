package kinoteka.catalogue;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Transient;
import org.springframework.data.relational.core.mapping.Column;

/**
 * One entry of an article as it enters the catalogue.
 *
 * @param position its place among the article's listings, from 1
 * @param heading the heading as a reader sees it
 * @param title the film's title; not empty
 * @param originalTitle the title in the film's own language
 * @param year the year of release, 1888 to 2999
 * @param description what the article says about the film
 * @param directors names, in order
 * @param countries names, in order
 * @param genres names, in order
 * @param cast names, in order
 * @param runningTime in minutes, 1 or more
 * @param confidence how sure it is that this is an entry, from 0 to 1
 * @param facts the labelled statements, in order
 * @param source where the listing stands
 */
public record ListingDraft(int position, String heading, String title, @Nullable String originalTitle,
		@Transient @Nullable Integer year, @Nullable String description, List<String> directors, List<String> countries,
		List<String> genres, @Column("cast_members") List<String> cast, @Nullable Integer runningTime,
		double confidence, @Transient List<FactDraft> facts, SourceDraft source) {

	public ListingDraft {
		directors = List.copyOf(directors);
		countries = List.copyOf(countries);
		genres = List.copyOf(genres);
		cast = List.copyOf(cast);
		facts = List.copyOf(facts);
	}

	FilmIdentity film() {
		return FilmIdentity.of(this.title, this.year);
	}

	/** The original title, normalised as the title of a film is. */
	@Nullable String originalKey() {
		return (this.originalTitle != null) ? FilmIdentity.of(this.originalTitle, null).key() : null;
	}

}
