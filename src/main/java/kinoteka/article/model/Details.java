package kinoteka.article.model;

import java.util.List;

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

	public Details {
		directors = List.copyOf(directors);
		countries = List.copyOf(countries);
		genres = List.copyOf(genres);
		cast = List.copyOf(cast);
	}

}
