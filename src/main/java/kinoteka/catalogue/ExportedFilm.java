package kinoteka.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A film with all that the catalogue knows about it. Names are stable: programs read
 * them.
 *
 * @param slug the natural key: normalised title and year
 * @param title the title
 * @param originalTitle the title in the film's own language
 * @param otherTitles what listings call it besides, in the order of the listings
 * @param year the year of release, 1888 or later
 * @param decade the decade that the year falls in, such as 1980s
 * @param details what its listings say about who made it, and where
 * @param description what the articles say about it
 * @param facts the facts from all its listings, as they are read
 * @param listings the listings that speak of it, by article name, then by position
 */
public record ExportedFilm(String slug, String title, @Nullable String originalTitle, List<String> otherTitles,
		@Nullable Integer year, @Nullable String decade, Details details, @Nullable String description,
		List<Fact> facts, List<Listing> listings) {

	static ExportedFilm of(Film film, List<Fact> facts, List<Listing> listings) {
		Decade decade = film.decade();
		return new ExportedFilm(film.slug(), film.title(), film.originalTitle(), otherTitles(film, listings),
				film.year(), (decade != null) ? decade.label() : null, Details.of(listings), film.description(), facts,
				listings);
	}

	private static List<String> otherTitles(Film film, List<Listing> listings) {
		return listings.stream()
			.flatMap((listing) -> Stream.of(listing.title(), listing.originalTitle()))
			.filter(Objects::nonNull)
			.filter((title) -> !title.equals(film.title()) && !title.equals(film.originalTitle()))
			.distinct()
			.toList();
	}

	/**
	 * What listings say about who made a film, and where: each name once, in the order of
	 * the listings.
	 *
	 * @param directors names
	 * @param countries names
	 * @param genres names
	 * @param cast names
	 * @param runningTimeMinutes as the first listing that has one gives it, 1 or more
	 */
	public record Details(List<String> directors, List<String> countries, List<String> genres, List<String> cast,
			@Nullable Integer runningTimeMinutes) {

		static Details of(List<Listing> listings) {
			return new Details(all(listings, Listing::directors), all(listings, Listing::countries),
					all(listings, Listing::genres), all(listings, Listing::cast), runningTime(listings));
		}

		private static List<String> all(List<Listing> listings, Function<Listing, List<String>> names) {
			return listings.stream().map(names).flatMap(List::stream).distinct().toList();
		}

		private static @Nullable Integer runningTime(List<Listing> listings) {
			return listings.stream().map(Listing::runningTimeMinutes).filter(Objects::nonNull).findFirst().orElse(null);
		}

	}

	/**
	 * One labelled statement about the film.
	 *
	 * @param text the statement without its label
	 * @param article the name of the article that makes it
	 * @param source where it stands
	 */
	public record Fact(String text, String article, Source source) {
	}

	/**
	 * One entry of an article that speaks of the film.
	 *
	 * @param article the article's name
	 * @param position its place among the article's listings, from 1
	 * @param heading the heading as a reader sees it
	 * @param title the film's title as this listing gives it
	 * @param originalTitle the title in the film's own language
	 * @param description what the listing says about the film
	 * @param directors names, in order
	 * @param countries names, in order
	 * @param genres names, in order
	 * @param cast names, in order
	 * @param runningTimeMinutes 1 or more
	 * @param confidence how sure it is that this is an entry, from 0 to 1
	 * @param source where it stands
	 */
	public record Listing(String article, int position, String heading, String title, @Nullable String originalTitle,
			@Nullable String description, List<String> directors, List<String> countries, List<String> genres,
			List<String> cast, @Nullable Integer runningTimeMinutes, double confidence, Source source) {
	}

	/**
	 * Where something stands in its article.
	 *
	 * @param start offset of the first character, in UTF-16 units from 0
	 * @param end offset behind the last character
	 * @param line the line, from 1
	 * @param column the column in UTF-16 units, from 1
	 * @param quote the characters as they stand in the article, mark-up included
	 */
	public record Source(int start, int end, int line, int column, String quote) {
	}

}
