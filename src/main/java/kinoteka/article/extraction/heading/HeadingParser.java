package kinoteka.article.extraction.heading;

import kinoteka.article.document.Mark;
import kinoteka.article.document.Words;
import kinoteka.article.extraction.field.Brackets;
import kinoteka.article.extraction.field.DetailParser;
import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;
import kinoteka.article.extraction.token.LeadingDate;
import kinoteka.article.extraction.token.Ornaments;
import kinoteka.article.extraction.token.Rank;
import kinoteka.article.extraction.token.TitleText;
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

	private static final int SEASON = 20;

	private static final int SHORTEST_LEAD = 3;

	private final Words words;

	private final boolean cut;

	private final String text;

	private final HeadingOptions reading;

	private final Rank rank;

	private @Nullable LeadingYear leading;

	private int titleFrom;

	private int end;

	private HeadingParser(Words words, HeadingOptions reading) {
		this.words = words;
		this.cut = words.text().length() > LONGEST;
		this.text = this.cut ? words.text().substring(0, LONGEST) : words.text();
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

	/**
	 * Reads a line.
	 * @param words the line
	 * @param reading how it is to be read where it can be read in two ways
	 * @return the heading
	 */
	public static Heading read(Words words, HeadingOptions reading) {
		return new HeadingParser(words, reading).read();
	}

	/**
	 * Reads a line in every way that it can be read.
	 * @param words the line
	 * @return the heading
	 */
	public static Heading read(Words words) {
		return read(words, HeadingOptions.FULL);
	}

	private Heading read() {
		this.leading = this.reading.leadingYears() ? LeadingYear.at(this.text, this.titleFrom) : null;
		this.titleFrom = (this.leading == null) ? this.titleFrom : this.leading.titleFrom();
		this.titleFrom = TitleText.behindNoun(this.text, this.titleFrom);
		TitleBoundary title = TitleBoundary.find(this.words, this.text, this.titleFrom, this.reading,
				this.rank.sure() || !this.reading.ranks());
		TitleSuffixParser behind = TitleSuffixParser.read(this.text, title.at(), this.reading, this.rank);
		this.end = behind.end();
		boolean ends = !this.cut && Ornaments.isOnlyPunctuation(this.text, this.end);
		boolean scored = behind.isScored();
		TitlePair two = TitlePair.of(TitleText.clean(this.text.substring(this.titleFrom, title.at())));
		boolean early = this.leading != null && behind.year() == null && behind.wrongYear() == null;
		Integer year = (early && this.leading != null) ? Integer.valueOf(this.leading.number()) : behind.year();
		return new Heading(behind.rank().number(), behind.rank().sure(), two.title(),
				(two.original() != null) ? two.original() : behind.original(), year, behind.wrongYear(),
				behind.details(), marks(title, behind, ends || scored), ends ? this.text.length() : this.end);
	}

	private Heading.Marks marks(TitleBoundary title, TitleSuffixParser behind, boolean ends) {
		boolean series = behind.isSeries() || SeriesLink.in(this.words) || isTagged() || Brackets.saySeries(this.text);
		int years = behind.years() + ((this.leading == null) ? 0 : 1);
		return new Heading.Marks(title.quoted(), behind.isBracketed(), ends, !ends && goesOn(), series, years,
				this.leading != null, title.yearBare(), title.joined());
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

	/** "Loki – Season 1": the last part of the title counts seasons. */
	private boolean isSeason() {
		String title = this.text.substring(this.titleFrom, Math.max(this.titleFrom, this.end));
		int dash = Math.max(title.lastIndexOf(" – "), Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" — ")));
		int bracket = title.indexOf('(', Math.max(dash, 0));
		String last = (dash < 0) ? "" : title.substring(dash + 3, (bracket < 0) ? title.length() : bracket);
		return last.length() > 2 && last.length() < SEASON && last.chars().anyMatch(Character::isDigit)
				&& DetailParser.of(last).isSeries();
	}

	/** A tag behind the title that names series: "#tv". */
	private boolean isTagged() {
		if (this.words.text().endsWith(":tv:") || this.words.text().contains(TELEVISION) || isSeason()) {
			return true;
		}
		for (int at = this.text.indexOf('#'); at >= 0; at = this.text.indexOf('#', at + 1)) {
			int end = at + 1;
			while (end < this.text.length() && Character.isLetter(this.text.charAt(end))) {
				end++;
			}
			if (Lexicon.shared().has(WordList.SERIES_HINT, TextNormalizer.key(this.text.substring(at + 1, end)))) {
				return true;
			}
		}
		return false;
	}

}
