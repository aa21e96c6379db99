package kinoteka.article.grammar;

import java.util.List;

import kinoteka.article.Details;
import kinoteka.article.format.Mark;
import kinoteka.article.format.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads one line as a listing's heading: decoration, rank, title, and what stands behind
 * the title. Whether the line is a heading is not decided here.
 */
final class HeadingReader {

	/** No heading is longer; what a longer line says behind this is text. */
	private static final int LONGEST = 400;

	private static final int LONGEST_PARTS = 120;

	private final Words words;

	private final boolean cut;

	private final String text;

	private final Reading reading;

	private final Rank rank;

	private @Nullable Integer year;

	private @Nullable Integer wrongYear;

	private boolean bracketed;

	private boolean quoted;

	private boolean series;

	private boolean joined;

	private boolean yearFirst;

	private boolean yearBare;

	private int years;

	private Details details = Details.NONE;

	private int titleFrom;

	private int titleTo;

	private int end;

	private HeadingReader(Words words, Reading reading) {
		this.words = words;
		this.cut = words.text().length() > LONGEST;
		this.text = this.cut ? words.text().substring(0, LONGEST) : words.text();
		this.reading = reading;
		int from = Decoration.skip(this.text, 0);
		this.rank = reading.ranks() ? Rank.read(this.text, from) : new Rank(0, false, from);
		this.titleFrom = Decoration.skip(this.text, this.rank.end());
	}

	/**
	 * Reads a line.
	 * @param words the line
	 * @param reading how it is to be read where it can be read in two ways
	 * @return the heading
	 */
	static Heading read(Words words, Reading reading) {
		return new HeadingReader(words, reading).read();
	}

	/**
	 * Reads a line in every way that it can be read.
	 * @param words the line
	 * @return the heading
	 */
	static Heading read(Words words) {
		return read(words, Reading.FULL);
	}

	private Heading read() {
		leadingYear();
		this.titleTo = titleEnd();
		this.end = Math.max(this.end, this.titleTo);
		behindTitle();
		TwoTitles two = TwoTitles.of(Titles.clean(this.text.substring(this.titleFrom, this.titleTo)));
		boolean ends = !this.cut && Decoration.isOnlyPunctuation(this.text, this.end);
		int total = this.years + (this.yearFirst ? 1 : 0);
		Heading.Marks marks = new Heading.Marks(this.quoted, this.bracketed, ends, !ends && goesOn(),
				this.series || SeriesLink.in(this.words), total, this.yearFirst, this.yearBare, this.joined);
		return new Heading(this.rank.number(), this.rank.sure(), two.title(), two.original(), this.year, this.wrongYear,
				this.details, marks, ends ? this.text.length() : this.end);
	}

	/**
	 * Whether a sentence goes on behind the heading; behind bold or linked words, a new
	 * one begins.
	 */
	private boolean goesOn() {
		boolean word = this.end < this.text.length() && this.text.charAt(this.end) == ' '
				&& this.end + 1 < this.text.length() && Character.isLetterOrDigit(this.text.charAt(this.end + 1));
		return word && this.words.marks()
			.stream()
			.noneMatch((mark) -> mark.kind() != Mark.Kind.EMPHASIS && Math.abs(mark.to() - this.end) <= 1
					&& mark.from() <= this.titleFrom);
	}

	private void leadingYear() {
		LeadingYear leading = this.reading.leadingYears() ? LeadingYear.at(this.text, this.titleFrom) : null;
		if (leading != null) {
			this.year = leading.number();
			this.yearFirst = true;
			this.titleFrom = leading.titleFrom();
		}
	}

	private int titleEnd() {
		int limit = this.text.length();
		Titles.Quoted inQuotes = Titles.quoted(this.text, this.titleFrom);
		if (inQuotes != null && partsBehind(inQuotes.to() + 1)) {
			this.quoted = true;
			return inQuotes.to() + 1;
		}
		int nearest = Math.min(Brackets.first(this.text, this.titleFrom, limit), markEnd());
		YearBehind behind = this.reading.looseYears()
				? YearBehind.in(this.text, this.titleFrom, nearest, this.reading.bareYears()) : null;
		if (behind != null) {
			this.yearBare = behind.bare();
			return behind.titleEnd();
		}
		DirectorPhrase phrase = (nearest < limit) ? null
				: DirectorPhrase.in(this.text, this.titleFrom, this.reading.directors());
		this.joined = phrase != null && phrase.isLittle(this.text);
		return (phrase != null) ? phrase.from() : nearest;
	}

	/**
	 * Whether a title in quotes is all of the title: letters right behind it are not a
	 * name's or a heading's rest.
	 */
	private boolean partsBehind(int at) {
		int next = Decoration.skipBlanks(this.text, at);
		return next >= this.text.length() || !Character.isLetterOrDigit(this.text.charAt(next))
				|| Character.isLowerCase(this.text.charAt(next)) || DirectorPhrase.at(this.text, next) != null
				|| Years.isYear(Years.at(this.text, next));
	}

	/**
	 * The end of the bold, italic or linked words that the title begins with, if more
	 * follows them.
	 */
	private int markEnd() {
		int end = this.text.length();
		for (Mark mark : this.words.marks()) {
			boolean begins = mark.from() <= this.titleFrom && mark.to() > this.titleFrom;
			if (begins && !this.words.coveredBy(mark) && mark.to() < end) {
				end = mark.to();
			}
		}
		return end;
	}

	private void behindTitle() {
		boolean more = true;
		while (more) {
			int at = Decoration.skipBlanks(this.text, this.end);
			more = at < this.text.length() && (bracket(at) || separatedYear(at) || director(at) || knownParts(at));
		}
	}

	private boolean bracket(int at) {
		int close = Brackets.closing(this.text, at);
		if (close < 0) {
			return false;
		}
		take(Said.inBracket(this.text.substring(at + 1, close)), this.years == 0);
		this.bracketed |= this.years > 0;
		this.end = close + 1;
		return true;
	}

	private boolean separatedYear(int at) {
		YearBehind behind = (this.years == 0 && this.reading.looseYears()) ? YearBehind.after(this.text, at) : null;
		if (behind == null) {
			return false;
		}
		this.year = behind.number();
		this.years = 1;
		this.end = behind.end();
		return true;
	}

	private boolean director(int at) {
		int from = at;
		while (from < this.text.length() && " ,-–—|;:".indexOf(this.text.charAt(from)) >= 0) {
			from++;
		}
		DirectorPhrase phrase = DirectorPhrase.at(this.text, from);
		boolean named = phrase == null && from > at && this.years > 0 && Names.areNames(this.text.substring(from));
		if (phrase == null && !named) {
			return false;
		}
		List<String> names = Names.split(this.text.substring((phrase == null) ? from : phrase.nameFrom()));
		this.details = Merge.of(this.details, new Details(names, List.of(), List.of(), List.of(), null));
		this.end = this.text.length();
		return true;
	}

	/** {@code , USSR, dir. Leonid Gaidai}: what follows a year, if all of it is known. */
	private boolean knownParts(int at) {
		boolean parted = ",|;·–—-".indexOf(this.text.charAt(at)) >= 0;
		if (!parted || this.years == 0 || this.text.length() - at > LONGEST_PARTS) {
			return false;
		}
		Said said = Said.in(this.text.substring(at + 1));
		if (!said.isKnown()) {
			return false;
		}
		take(said, false);
		this.end = this.text.length();
		return true;
	}

	private void take(Said said, boolean first) {
		this.details = Merge.of(this.details, said.details());
		this.series |= said.isSeries();
		this.years += said.years();
		if (first && (said.year() != null || said.wrongYear() != null)) {
			this.year = said.year();
			this.wrongYear = (said.year() == null) ? said.wrongYear() : null;
		}
	}

}
