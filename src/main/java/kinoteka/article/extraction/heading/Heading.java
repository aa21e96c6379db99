package kinoteka.article.extraction.heading;

import java.util.Set;

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
 * @param traits what sets it apart from text
 * @param end where it ends in the line; what is behind is text
 */
public record Heading(int rank, boolean sureRank, String title, @Nullable String original, @Nullable Integer year,
		@Nullable Integer wrongYear, Details details, Set<Trait> traits, int end) {

	/** What sets a line apart from text. */
	public enum Trait {

		/** The title stands in quotes. */
		QUOTED,
		/** The year stands in brackets right behind the title. */
		BRACKETED,
		/** The year stands before the title. */
		YEAR_FIRST,
		/** Nothing but a blank parts title and year. */
		YEAR_BARE,
		/** It says that it is a series. */
		SERIES,
		/** Nothing is said behind the heading. */
		ENDS,
		/** Text goes on behind it without any mark between. */
		GOES_ON

	}

	/** Whether it has a trait. */
	public boolean is(Trait trait) {
		return this.traits.contains(trait);
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
		return new Heading(number, true, this.title, this.original, this.year, this.wrongYear, this.details,
				this.traits, this.end);
	}

	/** The same heading with a year that stands elsewhere. */
	public Heading withYear(@Nullable Integer other) {
		return new Heading(this.rank, this.sureRank, this.title, this.original, other, this.wrongYear, this.details,
				this.traits, this.end);
	}

	/** The same heading, ending elsewhere in its line, with other traits. */
	public Heading endingAt(int place, Set<Trait> others) {
		return new Heading(this.rank, this.sureRank, this.title, this.original, this.year, this.wrongYear, this.details,
				others, place);
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
				this.traits, this.end);
	}

}
