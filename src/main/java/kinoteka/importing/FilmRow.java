package kinoteka.importing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import kinoteka.catalogue.ExportedFilm;
import org.jspecify.annotations.Nullable;

/**
 * A film as a row of a spreadsheet. A cell with many names parts them by semicolons, one
 * with many facts has one a line, and each once.
 */
record FilmRow(String slug, String title, @Nullable String originalTitle, String otherTitles, @Nullable Integer year,
		@Nullable String decade, String directors, String countries, String genres, String cast,
		@Nullable Integer runningTimeMinutes, @Nullable String description, String facts, String articles) {

	/** What spreadsheets take for a formula, full-width forms among it. */
	private static final Pattern FORMULA = Pattern.compile("^(?:[\\t\\r]|\\s*[=+\\-@＝＋－＠])");

	static FilmRow of(ExportedFilm film) {
		ExportedFilm.Details details = film.details();
		return new FilmRow(disarm(film.slug()), disarm(film.title()), disarmed(film.originalTitle()),
				names(film.otherTitles()), film.year(), film.decade(), names(details.directors()),
				names(details.countries()), names(details.genres()), names(details.cast()),
				details.runningTimeMinutes(), disarmed(film.description()),
				joined(film.facts().stream().map(ExportedFilm.Fact::text).distinct().toList(), "\n"),
				names(film.listings().stream().map(ExportedFilm.Listing::article).distinct().toList()));
	}

	private static String names(List<String> names) {
		return joined(names, "; ");
	}

	/** Each is disarmed: some spreadsheets take a semicolon for the end of a cell. */
	private static String joined(List<String> texts, String between) {
		return texts.stream().map(FilmRow::disarm).collect(Collectors.joining(between));
	}

	private static @Nullable String disarmed(@Nullable String text) {
		return (text != null) ? disarm(text) : null;
	}

	private static String disarm(String text) {
		return FORMULA.matcher(text).find() ? "'" + text : text;
	}

}
