package kinoteka.article.grammar;

import java.util.regex.Pattern;

import kinoteka.article.Details;
import kinoteka.article.format.Block;

/**
 * A line that may be a listing's heading.
 *
 * @param index its place among the blocks
 * @param block the line
 * @param heading the line read as a heading
 * @param looks how it is set apart from other lines; candidates that look alike stand or
 * fall together
 */
record Candidate(int index, Block block, Heading heading, String looks) {

	/** Where the reader is in a series of pictures: "3/9", "3 of 9". */
	private static final Pattern COUNTER = Pattern
		.compile("\\P{L}{0,3}\\d{1,3}\\s*(?:/|\\s\\p{L}{1,3}\\s)\\s*\\d{1,3}\\P{L}{0,3}");

	/** The headline stands in one of the first lines, if it is not set apart. */
	private static final int FIRST = 5;

	private static final int LONGEST_FIGURE = 60;

	private static final Pattern FIGURE = Pattern.compile("\\p{L}[\\p{L} ]{2,40}: ?[\\d.,]{1,7} ?%?");

	private static final int LONGEST_COUNTER = 20;

	/**
	 * Whether its title can be one, and it is neither a label nor a heading over a group.
	 */
	boolean isTitleLike() {
		boolean counter = this.block.text().length() <= LONGEST_COUNTER && COUNTER.matcher(this.block.text()).matches();
		if (counter || this.block.text().startsWith("©") || Dates.isDate(this.heading.title()) || isDay() || isFigure()
				|| (!this.heading.isDated() && RunningTime.isReading(this.block.text()))) {
			return false;
		}
		boolean first = this.index < FIRST && isLine() && !this.heading.isDated() && !this.heading.isRanked();
		boolean counts = (first && Topic.of(this.heading.title()) == Topic.FILMS)
				|| ((this.index < FIRST || this.block.kind() == Block.Kind.HEADING) && countsWorks());
		if (counts) {
			return false;
		}
		String folded = Fold.key(this.heading.title());
		boolean time = Titles.isTime(folded) && this.heading.rank() == 0 && !this.heading.isDated() && !isLine();
		return !time && !tellsOfFilm()
				&& Titles.canBe(this.heading.title(), this.heading.marks().quoted() && this.heading.isDated())
				&& (this.heading.marks().quoted() || isRankedAndDated() || !Sections.isFurniture(folded))
				&& !Sections.isDirection(this.block.text())
				&& (this.heading.isDated() || this.heading.isRanked() || !Sections.isSection(folded)) && !isOverGroup()
				&& (this.heading.isDated() || Labelled.whole(this.block.words()) == null);
	}

	/** "The ten best films of 2019": another article, or the headline of this one. */
	private boolean countsWorks() {
		String text = this.heading.isRanked() && this.block.kind() == Block.Kind.HEADING ? this.heading.title()
				: this.block.text();
		boolean digit = text.chars().anyMatch((c) -> c >= '0' && c <= '9');
		return digit && !this.heading.isDated() && (Topic.countsFilms(text, "en") || Topic.countsWorks(text, "en"));
	}

	/** "12. March 2022" has no rank. */
	private boolean isDay() {
		return this.heading.rank() > 0 && this.heading.year() != null && !this.heading.marks().bracketed()
				&& Dates.isDate(this.block.text());
	}

	/** "Oldest: 1945", "Cinema trips: 25": figures of a year at the cinema. */
	private boolean isFigure() {
		String text = this.block.text();
		return isLine() && text.length() <= LONGEST_FIGURE && text.indexOf(':') > 0 && !isLabelled()
				&& FIGURE.matcher(text).matches();
	}

	private boolean isRankedAndDated() {
		return this.heading.isRanked() && this.heading.year() != null;
	}

	/** A line of years, countries and genres tells of a film that is named elsewhere. */
	private boolean tellsOfFilm() {
		if (isLine() && this.block.text().startsWith("(") && this.heading.marks().years() > 0) {
			return Years.in(this.block.text(), 0, Math.max(0, this.block.text().indexOf(')'))).size() == 1;
		}
		boolean line = this.block.kind() == Block.Kind.TEXT || this.block.kind() == Block.Kind.ITEM;
		if (line && this.heading.marks().yearFirst()) {
			Said told = Said.in(this.block.text());
			return told.isKnown() && !told.details().equals(Details.NONE);
		}
		if (!line || !this.heading.isDated() || this.heading.isRanked() || this.heading.marks().bracketed()
				|| this.block.text().length() > 120) {
			return false;
		}
		Said said = Said.in(this.block.text());
		return said.isMostlyKnown() && !said.details().countries().isEmpty()
				&& Said.in(this.heading.title()).isMostlyKnown();
	}

	/** A heading that names films in the plural is over a group of them. */
	private boolean isOverGroup() {
		boolean mark = this.heading.isRanked() || (isLine() && this.heading.isDated());
		return !mark && Topic.namesFilmsPlainly(this.heading.title());
	}

	private boolean isLine() {
		return this.block.kind() == Block.Kind.TEXT || this.block.kind() == Block.Kind.ITEM
				|| this.block.kind() == Block.Kind.ROW;
	}

	/** Whether a label says that it is a title. */
	boolean isLabelled() {
		return this.looks.equals("L");
	}

	/** The same line, read in another way. */
	Candidate reread(Reading reading) {
		if (isLabelled() || this.looks.equals(Countdown.KEY)) {
			return this;
		}
		Heading other = HeadingReader.read(this.block.words(), reading);
		boolean numbered = this.block.number() > 0 && this.block.kind() == Block.Kind.ITEM;
		return with(numbered ? other.withRank(this.block.number()) : other);
	}

	/** The same line, said to be set apart as others are. */
	Candidate as(String otherLooks) {
		return new Candidate(this.index, this.block, this.heading, otherLooks);
	}

	Candidate with(Heading other) {
		return new Candidate(this.index, this.block, other, this.looks);
	}

}
