package kinoteka.catalogue;

import java.util.List;

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
