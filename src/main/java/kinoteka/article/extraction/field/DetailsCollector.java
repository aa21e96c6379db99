package kinoteka.article.extraction.field;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.lexicon.FieldLabel;
import kinoteka.article.extraction.token.Dates;
import kinoteka.article.extraction.token.PersonNames;
import kinoteka.article.extraction.token.RunningTime;
import kinoteka.article.extraction.token.TitleText;
import kinoteka.article.extraction.token.Years;
import kinoteka.article.model.Details;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what labelled lines and lines of details under a heading tell of its film. What
 * is told first holds.
 */
public final class DetailsCollector {

	private static final int LONGEST = 120;

	private static final Pattern ORIGINAL = Pattern.compile("(.{1,110}), (\\d{4})");

	private Details details = Details.NONE;

	private @Nullable Integer year;

	private @Nullable String original;

	/**
	 * A line that is nothing but years, countries, genres and times; false if it says
	 * more than that.
	 */
	public boolean takes(String text) {
		if (text.length() > (Dates.hasFigure(text) ? DetailParser.LONGEST : LONGEST)) {
			return false;
		}
		DetailParser line = DetailParser.of(text);
		if (!line.tells() && !(line.isKnown() && !line.details().equals(Details.NONE))) {
			return false;
		}
		this.details = this.details.and(line.details());
		this.year = (this.year == null) ? line.year() : this.year;
		this.original = (this.original == null) ? line.original() : this.original;
		return true;
	}

	/**
	 * The line right under a title that is but another title and the year: "Interstellar,
	 * 2014".
	 */
	public boolean takesOriginal(String text) {
		Matcher dated = ORIGINAL.matcher(text);
		String title = dated.matches() ? TitleText.clean(dated.group(1)) : "";
		if (!TitleText.canBe(title) || !Years.isYear(Integer.parseInt(dated.group(2)))) {
			return false;
		}
		this.original = (this.original == null) ? title : this.original;
		this.year = (this.year == null) ? Integer.valueOf(dated.group(2)) : this.year;
		return true;
	}

	/** A row of two cells under a heading: a label and its words. */
	public boolean takesRow(Block row) {
		boolean pair = row.cells().size() == 2 && !row.furniture();
		FieldLabel label = pair ? LabelledText.label(row.cells().getFirst().text()) : null;
		if (label == null || !label.isDetail()) {
			return false;
		}
		value(label, row.cells().getLast().text());
		return true;
	}

	/** The words behind a label. */
	public void value(FieldLabel label, String words) {
		String text = TitleText.trimmed(words);
		this.details = this.details.and(details(label, text));
		if (label == FieldLabel.YEAR && this.year == null) {
			this.year = DetailParser.of(text).year();
		}
		if (label == FieldLabel.ORIGINAL_TITLE && TitleText.canBe(TitleText.clean(text))) {
			this.original = TitleText.clean(text);
		}
	}

	/** What words behind a label say. */
	static Details details(FieldLabel label, String text) {
		List<String> names = PersonNames.split(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
		List<String> none = List.of();
		return switch (label) {
			case DIRECTOR -> new Details(names, none, none, none, null);
			case COUNTRY -> new Details(none, names, none, none, null);
			case GENRE -> new Details(none, none, names, none, null);
			case CAST -> new Details(none, none, none, names, null);
			case RUNNING_TIME -> new Details(none, none, none, none, RunningTime.minutes(text));
			default -> Details.NONE;
		};
	}

	/** Whether a label stood alone, and its words are still to come. */
	public boolean lacks(FieldLabel label) {
		return switch (label) {
			case DIRECTOR -> this.details.directors().isEmpty();
			case CAST -> this.details.cast().isEmpty();
			case COUNTRY -> this.details.countries().isEmpty();
			case GENRE -> this.details.genres().isEmpty();
			case YEAR -> this.year == null;
			case ORIGINAL_TITLE -> this.original == null;
			case RUNNING_TIME -> this.details.runningTime() == null;
			default -> false;
		};
	}

	public Details details() {
		return this.details;
	}

	public @Nullable Integer year() {
		return this.year;
	}

	public @Nullable String original() {
		return this.original;
	}

}
