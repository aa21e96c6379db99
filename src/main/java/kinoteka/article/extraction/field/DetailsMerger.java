package kinoteka.article.extraction.field;

import java.util.List;
import java.util.stream.Stream;

import kinoteka.article.model.Details;

/**
 * Puts together what was said about a film in several places: what was said first stands
 * first.
 */
public final class DetailsMerger {

	/**
	 * No film has more names of one kind in an article; keeping more would cost square
	 * time.
	 */
	private static final int MOST = 200;

	private DetailsMerger() {
	}

	public static Details of(Details first, Details second) {
		return new Details(both(first.directors(), second.directors()), both(first.countries(), second.countries()),
				both(first.genres(), second.genres()), both(first.cast(), second.cast()),
				(first.runningTime() != null) ? first.runningTime() : second.runningTime());
	}

	private static List<String> both(List<String> first, List<String> second) {
		if (second.isEmpty() || first.isEmpty()) {
			return first.isEmpty() ? second : first;
		}
		return Stream.concat(first.stream(), second.stream()).distinct().limit(MOST).toList();
	}

}
