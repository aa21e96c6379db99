package kinoteka.catalogue;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Transient;

/**
 * What listings say of a film. The first one names it; names are gathered from all, each
 * once, as it is spelled first. The view {@code film_summary} says the same in SQL.
 *
 * @param title its title
 * @param originalTitle its original title, of the first listing that has one
 * @param originalKey that, normalised as a title
 * @param otherTitles what else it is called, every spelling once
 * @param description of the first listing that has one
 * @param directors names
 * @param countries names
 * @param genres names
 * @param castMembers names
 * @param languages those of its articles
 * @param runningTime in minutes, of the first listing that has one
 * @param facts how many there are
 * @param articles how many speak of it
 * @param importedAt when the latest of them came as it is
 * @param lastArticle the id of the last of them by name
 */
record FilmSummary(String title, @Nullable String originalTitle, @Nullable String originalKey, List<String> otherTitles,
		@Nullable String description, List<String> directors, List<String> countries, List<String> genres,
		List<String> castMembers, List<String> languages, @Nullable Integer runningTime, int facts, int articles,
		Instant importedAt, @Transient UUID lastArticle) {

	static FilmSummary of(ArticleRow article, ListingDraft listing) {
		String language = article.draft().language();
		return new FilmSummary(listing.title(), listing.originalTitle(), listing.originalKey(), List.of(),
				listing.description(), gathered(List.of(), listing.directors()),
				gathered(List.of(), listing.countries()), gathered(List.of(), listing.genres()),
				gathered(List.of(), listing.cast()), (language != null) ? List.of(language) : List.of(),
				listing.runningTime(), listing.facts().size(), 1, article.updatedAt(), article.id());
	}

	/**
	 * Adds what a later listing says, of the same article or of one that comes later by
	 * name.
	 */
	FilmSummary and(FilmSummary later) {
		boolean original = this.originalTitle != null;
		String originalTitle = original ? this.originalTitle : later.originalTitle;
		return new FilmSummary(this.title, originalTitle, original ? this.originalKey : later.originalKey,
				otherTitles(later, originalTitle), (this.description != null) ? this.description : later.description,
				gathered(this.directors, later.directors), gathered(this.countries, later.countries),
				gathered(this.genres, later.genres), gathered(this.castMembers, later.castMembers),
				gathered(this.languages, later.languages),
				(this.runningTime != null) ? this.runningTime : later.runningTime, this.facts + later.facts,
				this.articles + (this.lastArticle.equals(later.lastArticle) ? 0 : 1),
				this.importedAt.isAfter(later.importedAt) ? this.importedAt : later.importedAt, later.lastArticle);
	}

	private List<String> otherTitles(FilmSummary later, @Nullable String originalTitle) {
		Set<String> titles = new LinkedHashSet<>(this.otherTitles);
		titles.add(later.title);
		if (later.originalTitle != null) {
			titles.add(later.originalTitle);
		}
		titles.remove(this.title);
		titles.remove(originalTitle);
		return List.copyOf(titles);
	}

	private static List<String> gathered(List<String> names, List<String> more) {
		if (names.containsAll(more)) {
			return names;
		}
		Map<String, String> spellings = new LinkedHashMap<>();
		Stream.concat(names.stream(), more.stream())
			.forEach((name) -> spellings.putIfAbsent(FilmIdentity.folded(name), name));
		return List.copyOf(spellings.values());
	}

}
