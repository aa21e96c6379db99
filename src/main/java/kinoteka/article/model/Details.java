package kinoteka.article.model;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a listing says about its film in labelled lines or in its heading.
 *
 * @param directors names, in order
 * @param countries names as the article writes them, in order
 * @param genres names as the article writes them, in order
 * @param cast names, in order
 * @param runningTime in minutes, 1 or more
 */
public record Details(List<String> directors, List<String> countries, List<String> genres, List<String> cast,
		@Nullable Integer runningTime) {

	/** Nothing said. */
	public static final Details NONE = new Details(List.of(), List.of(), List.of(), List.of(), null);

	/**
	 * No film has more names of one kind in an article; keeping more would cost square
	 * time.
	 */
	private static final int MOST = 200;

	public Details {
		directors = List.copyOf(directors);
		countries = List.copyOf(countries);
		genres = List.copyOf(genres);
		cast = List.copyOf(cast);
	}

	/** Nothing but who directed it. */
	public static Details directedBy(List<String> names) {
		return new Details(names, List.of(), List.of(), List.of(), null);
	}

	/** What was said in two places: what was said first stands first. */
	public Details and(Details more) {
		return new Details(both(this.directors, more.directors), both(this.countries, more.countries),
				both(this.genres, more.genres), both(this.cast, more.cast),
				(this.runningTime != null) ? this.runningTime : more.runningTime);
	}

	private static List<String> both(List<String> first, List<String> second) {
		return second.isEmpty() ? first
				: Stream.concat(first.stream(), second.stream()).distinct().limit(MOST).toList();
	}

}
