package kinoteka.article.extraction.heading;

import kinoteka.article.extraction.token.PersonNames;
import kinoteka.article.model.Details;
import org.jspecify.annotations.Nullable;

/**
 * A line, read as if it were a listing's heading.
 *
 * @param rank its number in the list; 0 if it has none
 * @param sureRank false if the number may as well belong to the title
 * @param title the title, cleaned
 * @param original the title beside it; null if there is none
 * @param year the year of release; null if it names none
 * @param wrongYear a number in the year's place that can be none; null if there is none
 * @param details what else it says
 * @param marks what sets it apart
 * @param end where it ends in the line; what is behind is text
 */
public record Heading(int rank, boolean sureRank, String title, @Nullable String original, @Nullable Integer year,
		@Nullable Integer wrongYear, Details details, Marks marks, int end) {

	/**
	 * What sets a line apart from text.
	 *
	 * @param quoted whether the title stands in quotes
	 * @param bracketed whether the year stands in brackets right behind the title
	 * @param ends whether nothing is said behind the heading
	 * @param goesOn whether text goes on behind it without any mark between
	 * @param series whether it says that it is a series
	 * @param years how many years it names
	 * @param yearFirst whether the year stands before the title
	 * @param yearBare whether nothing but a blank parts title and year
	 * @param joined whether a little word joins the director to the title
	 */
	public record Marks(boolean quoted, boolean bracketed, boolean ends, boolean goesOn, boolean series, int years,
			boolean yearFirst, boolean yearBare, boolean joined) {
	}

	public boolean isRanked() {
		return this.rank > 0 && this.sureRank;
	}

	public boolean isDated() {
		return this.year != null || this.wrongYear != null;
	}

	public boolean namesDirector() {
		return !this.details.directors().isEmpty();
	}

	/** The same heading with the rank that its list gives it. */
	public Heading withRank(int number) {
		return new Heading(number, true, this.title, this.original, this.year, this.wrongYear, this.details, this.marks,
				this.end);
	}

	/** The same heading with a year that stands elsewhere. */
	public Heading withYear(@Nullable Integer other) {
		return new Heading(this.rank, this.sureRank, this.title, this.original, other, this.wrongYear, this.details,
				this.marks, this.end);
	}

	/** The same heading, ending elsewhere in its line. */
	public Heading endingAt(int place) {
		return new Heading(this.rank, this.sureRank, this.title, this.original, this.year, this.wrongYear, this.details,
				this.marks, place);
	}

	/** The same heading, with text behind it in its line. */
	public Heading leading(int place) {
		Marks before = new Marks(this.marks.quoted(), this.marks.bracketed(), false, false, this.marks.series(),
				this.marks.years(), this.marks.yearFirst(), this.marks.yearBare(), this.marks.joined());
		return new Heading(this.rank, this.sureRank, this.title, this.original, this.year, this.wrongYear, this.details,
				before, place);
	}

	/** The same heading with another title. */
	public Heading withTitle(String other) {
		return with(other, this.original, this.details);
	}

	/** The same heading with a title and with names that were read as part of one. */
	Heading directedBy(String newTitle, String names) {
		return with(newTitle, this.original, this.details.and(Details.directedBy(PersonNames.split(names))));
	}

	/** The same heading with other titles and details. */
	public Heading with(String newTitle, @Nullable String newOriginal, Details newDetails) {
		return new Heading(this.rank, this.sureRank, newTitle, newOriginal, this.year, this.wrongYear, newDetails,
				this.marks, this.end);
	}

}
