package kinoteka.article.extraction.heading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.document.Mark;
import kinoteka.article.document.Words;
import kinoteka.article.extraction.token.LeadingDate;
import kinoteka.article.extraction.token.Ornaments;
import kinoteka.article.extraction.token.Rank;
import kinoteka.article.extraction.token.TitleText;
import kinoteka.article.extraction.token.Years;
import org.jspecify.annotations.Nullable;

/**
 * Reads one line as a listing's heading: decoration, rank, title, and what stands behind
 * the title. Whether the line is a heading is not decided here.
 */
public final class HeadingParser {

	/** No heading is longer; what a longer line says behind this is text. */
	private static final int LONGEST = 400;

	/** The picture of a set stands before series where films stand among them. */
	private static final String TELEVISION = "\uD83D\uDCFA";

	private static final int SHORTEST_LEAD = 3;

	/** {@code 1957: Title}, {@code 1957 – Title}, {@code (1957) Title}. */
	private static final Pattern YEAR_FIRST = Pattern
		.compile("(?:[(\\[](\\d{4})[)\\]][\\s:.,|–—-]*|(\\d{4})(?:\\s*[:.|–—-])?\\s+)(?=[^\\s.]|\\.{3})");

	private final Words words;

	private final String text;

	private final HeadingOptions reading;

	private final Rank rank;

	private @Nullable Integer leading;

	private int titleFrom;

	private HeadingParser(Words words, HeadingOptions reading) {
		this.words = words;
		this.text = words.text().substring(0, Math.min(words.text().length(), LONGEST));
		this.reading = reading;
		int from = Ornaments.skip(this.text, 0);
		int day = LeadingDate.skip(words, this.text, from);
		this.rank = (reading.ranks() && day == from) ? Rank.read(this.text, from) : new Rank(0, false, day);
		this.titleFrom = Ornaments.skip(this.text, this.rank.end());
		this.titleFrom = reading.marked() ? Math.max(this.titleFrom, markedFrom(words)) : this.titleFrom;
	}

	/**
	 * Where bold, italic or linked words begin inside of a line, if nothing but signs, a
	 * bracket or a year follows them: "Ripley in <i>Alien</i> (1979)"; -1 if none do.
	 */
	public static int markedFrom(Words words) {
		for (Mark mark : words.marks()) {
			int next = Ornaments.skipBlanks(words.text(), mark.to());
			boolean ends = next >= words.text().length() || !Character.isLetter(words.text().charAt(next));
			if (mark.to() <= LONGEST && mark.from() > SHORTEST_LEAD && mark.to() - mark.from() > 1 && ends
					&& words.text().substring(0, mark.from()).chars().anyMatch(Character::isLetter)) {
				return mark.from();
			}
		}
		return -1;
	}

	/** Reads a line in every way that it can be read. */
	public static Heading read(Words words) {
		return read(words, HeadingOptions.FULL);
	}

	/** Reads a line as the options say where it can be read in two ways. */
	public static Heading read(Words words, HeadingOptions reading) {
		return new HeadingParser(words, reading).read();
	}

	private Heading read() {
		if (this.reading.leadingYears()) {
			leadingYear();
		}
		this.titleFrom = TitleText.behindNoun(this.text, this.titleFrom);
		TitleBoundary title = TitleBoundary.find(this.words, this.text, this.titleFrom, this.reading,
				this.rank.sure() || !this.reading.ranks());
		TitleSuffix behind = TitleSuffixParser.read(this.text, title.at(), this.reading.looseYears());
		boolean cut = this.text.length() < this.words.text().length();
		boolean ends = !cut && Ornaments.isOnlyPunctuation(this.text, behind.end());
		TitlePair two = TitlePair.of(TitleText.clean(this.text.substring(this.titleFrom, title.at())));
		boolean dated = behind.year() != null || behind.wrongYear() != null;
		return new Heading(this.rank.number(), this.rank.sure(), two.title(),
				(two.original() != null) ? two.original() : behind.original(), dated ? behind.year() : this.leading,
				behind.wrongYear(), behind.details(), marks(title, behind, ends),
				ends ? this.text.length() : behind.end());
	}

	private void leadingYear() {
		Matcher year = YEAR_FIRST.matcher(this.text).region(this.titleFrom, this.text.length());
		int number = year.lookingAt() ? Integer.parseInt((year.group(1) != null) ? year.group(1) : year.group(2)) : 0;
		if (Years.isYear(number)) {
			this.leading = number;
			this.titleFrom = year.end();
		}
	}

	private Heading.Marks marks(TitleBoundary title, TitleSuffix behind, boolean ends) {
		boolean series = behind.series() || this.words.text().contains(TELEVISION);
		return new Heading.Marks(title.quoted(), behind.bracketed(), ends || behind.scored(),
				!ends && !behind.scored() && goesOn(behind.end()), series,
				behind.years() + ((this.leading == null) ? 0 : 1), this.leading != null, title.yearBare(),
				title.joined());
	}

	/**
	 * Whether a sentence goes on behind the heading; behind bold or linked words, a new
	 * one begins.
	 */
	private boolean goesOn(int end) {
		boolean word = this.text.startsWith(" ", end) && end + 1 < this.text.length()
				&& Character.isLetterOrDigit(this.text.charAt(end + 1));
		return word && this.words.marks()
			.stream()
			.noneMatch((mark) -> mark.kind() != Mark.Kind.EMPHASIS && Math.abs(mark.to() - end) <= 1
					&& mark.from() <= this.titleFrom);
	}

}
