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

	private final Words words;

	private final String text;

	private final Rank rank;

	private @Nullable Integer year;

	private @Nullable Integer wrongYear;

	private boolean bracketed;

	private boolean quoted;

	private boolean series;

	private int years;

	private Details details = Details.NONE;

	private int titleFrom;

	private int titleTo;

	private int end;

	private boolean yearFirst;

	private final Reading reading;

	private boolean joined;

	private HeadingReader(Words words, Reading reading) {
		this.reading = reading;
		this.words = words;
		this.text = words.text();
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
		if (this.reading.leadingYears()) {
			leadingYear();
		}
		this.titleTo = titleEnd();
		this.end = Math.max(this.end, this.titleTo);
		behindTitle();
		String title = Titles.clean(this.text.substring(this.titleFrom, this.titleTo));
		TwoTitles two = TwoTitles.of(title);
		boolean ends = Decoration.skip(this.text, this.end) >= this.text.length()
				|| Decoration.isOnlyPunctuation(this.text, this.end);
		boolean goesOn = !ends && this.text.charAt(this.end) == ' ' && this.end + 1 < this.text.length()
				&& Character.isLetterOrDigit(this.text.charAt(this.end + 1)) && !endsMark();
		Heading.Marks marks = new Heading.Marks(this.quoted, this.bracketed, ends, goesOn,
				this.series || SeriesLink.in(this.words), this.years + (this.yearFirst ? 1 : 0), this.yearFirst,
				this.joined);
		return new Heading(this.rank.number(), this.rank.sure(), two.title(), two.original(), this.year, this.wrongYear,
				this.details, marks, ends ? this.text.length() : this.end);
	}

	private boolean endsMark() {
		for (Mark mark : this.words.marks()) {
			if (mark.kind() != Mark.Kind.EMPHASIS && mark.to() >= this.end - 1 && mark.to() <= this.end + 1
					&& mark.from() <= this.titleFrom) {
				return true;
			}
		}
		return false;
	}

	/** {@code 1957: Title}, {@code 1957 – Title}, {@code (1957) Title}. */
	private void leadingYear() {
		boolean opened = this.titleFrom < this.text.length() && "([".indexOf(this.text.charAt(this.titleFrom)) >= 0;
		int at = opened ? this.titleFrom + 1 : this.titleFrom;
		int number = Years.at(this.text, at);
		if (!Years.isYear(number)) {
			return;
		}
		int behind = at + 4;
		int title = behind;
		while (title < this.text.length() && " :.-–—)]|,".indexOf(this.text.charAt(title)) >= 0) {
			title++;
		}
		String between = this.text.substring(behind, title);
		boolean parted = opened ? between.startsWith(")") || between.startsWith("]")
				: between.matches("\\s*[:|.]\\s+|\\s+[-–—|]\\s+");
		if (parted && title < this.text.length() && !isYearNext(title)) {
			this.year = number;
			this.yearFirst = true;
			this.titleFrom = title;
		}
	}

	/** "1917 - 2019" is a title and its year, not a year and a title. */
	private boolean isYearNext(int at) {
		return Years.at(this.text, at) > 0 && at + 4 >= this.text.length();
	}

	private int titleEnd() {
		int limit = this.text.length();
		Titles.Quoted inQuotes = Titles.quoted(this.text, this.titleFrom);
		if (inQuotes != null && partsBehind(inQuotes.to() + 1)) {
			this.quoted = true;
			return inQuotes.to() + 1;
		}
		int bracket = firstBracket(limit);
		int mark = markEnd();
		int comma = yearBehindSeparator(Math.min(bracket, limit));
		int nearest = Math.min(Math.min(bracket, limit), Math.min(mark, comma));
		DirectorPhrase phrase = (nearest < limit) ? null
				: DirectorPhrase.in(this.text, this.titleFrom, this.reading.directors());
		this.joined = phrase != null && phrase.isLittle(this.text);
		return (phrase != null) ? phrase.from() : nearest;
	}

	private boolean partsBehind(int at) {
		int next = Decoration.skipBlanks(this.text, at);
		return next >= this.text.length() || !Character.isLetterOrDigit(this.text.charAt(next))
				|| DirectorPhrase.at(this.text, next) != null || Character.isLowerCase(this.text.charAt(next))
				|| Years.isYear(Years.at(this.text, next));
	}

	/**
	 * The first bracket that says something known; brackets that are part of a title say
	 * nothing known.
	 */
	private int firstBracket(int limit) {
		for (int open = this.titleFrom; open < limit; open++) {
			int close = closing(open);
			if (close < 0) {
				continue;
			}
			if (open > this.titleFrom && tellsOf(this.text.substring(open + 1, close))) {
				return open;
			}
			open = close;
		}
		return limit;
	}

	private static boolean tellsOf(String inside) {
		Said said = Said.in(inside);
		boolean startsWithYear = Years.at(inside.strip(), 0) > 0;
		return said.isMostlyKnown() || startsWithYear || (said.years() > 0 && inside.length() < 80);
	}

	/**
	 * The end of a bracket that opens here; -1 if none opens, or it does not close
	 * nearby.
	 */
	private int closing(int open) {
		char c = this.text.charAt(open);
		if (c != '(' && c != '[') {
			return -1;
		}
		int depth = 0;
		for (int i = open; i < this.text.length() && i < open + 160; i++) {
			char at = this.text.charAt(i);
			depth += (at == '(' || at == '[') ? 1 : (at == ')' || at == ']') ? -1 : 0;
			if (depth == 0) {
				return i;
			}
		}
		return -1;
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

	/** {@code Title, 1957}, {@code Title – 1957}, {@code Title | 1957}. */
	private int yearBehindSeparator(int limit) {
		for (Years.Found found : Years.in(this.text, this.titleFrom + 1, limit)) {
			int separator = found.at() - 1;
			while (separator > this.titleFrom && this.text.charAt(separator) == ' ') {
				separator--;
			}
			boolean dashed = "-–—|".indexOf(this.text.charAt(separator)) >= 0 && this.text.charAt(separator - 1) == ' '
					&& this.text.charAt(found.at() - 1) == ' ';
			boolean parted = this.text.charAt(separator) == ',' || dashed;
			if (parted && separator > this.titleFrom && Years.isYear(found.number()) && closesTitle(found.at() + 4)) {
				return separator;
			}
		}
		return limit;
	}

	private boolean closesTitle(int at) {
		return at >= this.text.length() || " ,.;:()[]–—-|".indexOf(this.text.charAt(at)) >= 0;
	}

	private void behindTitle() {
		boolean more = true;
		while (more) {
			int at = Decoration.skipBlanks(this.text, this.end);
			more = at < this.text.length() && (bracket(at) || separatedYear(at) || director(at));
		}
	}

	private boolean bracket(int at) {
		int close = closing(at);
		if (close < 0) {
			return false;
		}
		String inside = this.text.substring(at + 1, close);
		take(Said.in(inside), this.years == 0);
		this.bracketed |= this.years > 0;
		this.end = close + 1;
		return true;
	}

	private boolean separatedYear(int at) {
		int digits = at;
		while (digits < this.text.length() && " ,-–—|".indexOf(this.text.charAt(digits)) >= 0) {
			digits++;
		}
		int number = Years.at(this.text, digits);
		if (this.years > 0 || !Years.isYear(number) || (digits == at && !this.quoted) || !closesTitle(digits + 4)) {
			return false;
		}
		this.year = number;
		this.years = 1;
		this.end = digits + 4;
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

	private void take(Said said, boolean first) {
		this.details = Merge.of(this.details, said.details());
		this.series |= said.isSeries();
		this.years += said.years();
		if (first) {
			this.year = (said.year() != null) ? said.year() : this.year;
			this.wrongYear = (said.year() == null) ? said.wrongYear() : null;
		}
	}

}
