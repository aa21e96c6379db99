package kinoteka.article.extraction.heading;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.document.Mark;
import kinoteka.article.document.Words;
import kinoteka.article.extraction.field.Brackets;
import kinoteka.article.extraction.field.DetailParser;
import kinoteka.article.extraction.field.DirectorCredit;
import kinoteka.article.extraction.field.TrailingYear;
import kinoteka.article.extraction.heading.Heading.Trait;
import kinoteka.article.extraction.token.LeadingDate;
import kinoteka.article.extraction.token.Ornaments;
import kinoteka.article.extraction.token.PersonNames;
import kinoteka.article.extraction.token.Rank;
import kinoteka.article.extraction.token.TitleText;
import kinoteka.article.extraction.token.Years;
import kinoteka.article.model.Details;
import org.jspecify.annotations.Nullable;

/**
 * Reads one line as a listing's heading: decoration, rank, title, and part by part what
 * stands behind the title: brackets, a year, its director, countries and the like. What
 * none of these is, is text. Whether the line is a heading is not decided here.
 */
public final class HeadingParser {

	/** No heading is longer; what a longer line says behind this is text. */
	private static final int LONGEST = 400;

	private static final int LONGEST_PARTS = 120;

	/** The picture of a set stands before series where films stand among them. */
	private static final String TELEVISION = "\uD83D\uDCFA";

	/** {@code 1957: Title}, {@code 1957 – Title}, {@code (1957) Title}. */
	private static final Pattern YEAR_FIRST = Pattern
		.compile("(?:[(\\[](\\d{4})[)\\]][\\s:.,|–—-]*|(\\d{4})(?:\\s*[:.|–—-])?\\s+)(?=[^\\s.]|\\.{3})");

	/**
	 * {@code / Original} where the title ended with its bold words, and
	 * {@code 《Title》Original}, each before a bracket or a comma and a year.
	 */
	private static final Pattern OTHER = Pattern
		.compile("(?:/(?=.*(?:[(（]|, \\d{4}))|(?<=[》』」〉])(?=[\\p{L}\\d]))(.{1,120}?)(?=[(（]|, \\d{4}|$)");

	/** Names end where a year, a bracket or another part of the heading begins. */
	private static final Pattern NAMES = Pattern
		.compile("([ ,.|;:–—-]*)(.+?)(?:[ ,.;|·/–—-]*(?:\\(|(?<![\\p{L}\\d])[12]\\d{3}(?![\\p{L}\\d]))|$)");

	/** "dei fratelli Dardenne (Belgio, 1999)". */
	private static final Pattern LATER = Pattern.compile("\\p{Ll}[^.(]{1,40}(?=\\()");

	private final Words words;

	private final String text;

	private final HeadingOptions reading;

	private final Rank rank;

	private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

	private int titleFrom;

	/** How far the line is read. */
	private int end;

	/** How many years stand behind the title. */
	private int years;

	private @Nullable Integer year;

	private @Nullable Integer wrongYear;

	private @Nullable String original;

	private Details details = Details.NONE;

	private HeadingParser(Words words, HeadingOptions reading) {
		this.words = words;
		this.text = words.text().substring(0, Math.min(words.text().length(), LONGEST));
		this.reading = reading;
		int from = Ornaments.skip(this.text, 0);
		int day = LeadingDate.skip(words, this.text, from);
		this.rank = (reading.ranks() && day == from) ? Rank.read(this.text, from) : new Rank(0, false, day);
		this.titleFrom = Ornaments.skip(this.text, this.rank.end());
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
		Integer leading = this.reading.leadingYears() ? leadingYear() : null;
		this.titleFrom = TitleText.behindNoun(this.text, this.titleFrom);
		TitleBoundary boundary = TitleBoundary.find(this.words, this.text, this.titleFrom, this.reading);
		this.end = boundary.at();
		TitlePair two = TitlePair.of(TitleText.clean(this.text.substring(this.titleFrom, this.end)));
		int at = Ornaments.skipBlanks(this.text, this.end);
		while (at < this.text.length() && part(at)) {
			at = Ornaments.skipBlanks(this.text, this.end);
		}
		boolean ends = this.text.length() == this.words.text().length()
				&& Ornaments.isOnlyPunctuation(this.text, this.end);
		mark(boundary.trait(), boundary.trait() != null);
		mark(Trait.YEAR_FIRST, leading != null);
		mark(Trait.SERIES, this.words.text().contains(TELEVISION));
		mark(Trait.ENDS, ends);
		mark(Trait.GOES_ON, !ends && goesOn());
		boolean dated = this.year != null || this.wrongYear != null;
		return new Heading(this.rank.number(), this.rank.sure(), two.title(),
				(two.original() != null) ? two.original() : this.original, dated ? this.year : leading, this.wrongYear,
				this.details, this.traits, ends ? this.text.length() : this.end);
	}

	private void mark(@Nullable Trait trait, boolean has) {
		if (trait != null && has) {
			this.traits.add(trait);
		}
	}

	private @Nullable Integer leadingYear() {
		Matcher form = YEAR_FIRST.matcher(this.text).region(this.titleFrom, this.text.length());
		int number = form.lookingAt() ? Integer.parseInt((form.group(1) != null) ? form.group(1) : form.group(2)) : 0;
		if (!Years.isYear(number)) {
			return null;
		}
		this.titleFrom = form.end();
		return number;
	}

	private boolean part(int at) {
		return bracket(at) || other(at) || separatedYear(at) || director(at) || knownParts(at) || laterBracket(at);
	}

	private boolean bracket(int at) {
		int close = Brackets.closing(this.text, at);
		if (close < 0) {
			return false;
		}
		String inside = this.text.substring(at + 1, close);
		String other = Brackets.original(inside);
		this.original = (other != null) ? other : this.original;
		take(DetailParser.of(inside));
		mark(Trait.BRACKETED, this.years > 0);
		this.end = Math.min(close + 1, this.text.length());
		return true;
	}

	private boolean other(int at) {
		Matcher other = OTHER.matcher(this.text).region(at, this.text.length()).useTransparentBounds(true);
		String title = (this.original == null && other.lookingAt()) ? TitleText.clean(other.group(1)) : "";
		if (!TitleText.canBe(title)) {
			return false;
		}
		this.original = title;
		this.end = other.end();
		return true;
	}

	private boolean separatedYear(int at) {
		TrailingYear behind = (this.years == 0 && this.reading.looseYears()) ? TrailingYear.after(this.text, at) : null;
		if (behind == null) {
			return false;
		}
		this.year = behind.number();
		this.years = 1;
		this.end = behind.end();
		return true;
	}

	/**
	 * Names behind a word for director, or behind a sign that parts them from the title.
	 */
	private boolean director(int at) {
		Matcher form = NAMES.matcher(this.text).region(at, this.text.length());
		if (!form.lookingAt()) {
			return false;
		}
		int to = form.end(2);
		DirectorCredit credit = DirectorCredit.at(this.text.substring(0, to), form.start(2));
		boolean parted = form.end(1) > at && (this.years > 0 || to < this.text.length() || this.text.charAt(at) == ';');
		if (credit == null && !(parted && PersonNames.areNames(form.group(2)))) {
			return false;
		}
		String names = (credit == null) ? form.group(2) : this.text.substring(credit.nameFrom(), to);
		this.details = this.details.and(Details.directedBy(PersonNames.split(names)));
		this.end = to;
		return true;
	}

	/** {@code , USSR, dir. Leonid Gaidai}: what follows a year, if all of it is known. */
	private boolean knownParts(int at) {
		if (",|;·–—-/｜".indexOf(this.text.charAt(at)) < 0 || this.text.length() - at > LONGEST_PARTS) {
			return false;
		}
		DetailParser said = DetailParser.of(this.text.substring(at + 1));
		if (!(this.years > 0 && said.isKnown()) && (!said.tells() || said.original() != null)) {
			return false;
		}
		take(said);
		this.end = this.text.length();
		return true;
	}

	private boolean laterBracket(int at) {
		Matcher later = LATER.matcher(this.text).region(at, this.text.length()).useTransparentBounds(true);
		boolean found = this.years == 0 && later.lookingAt()
				&& Brackets.first(this.text, later.end() - 1, later.end() + 1) == later.end();
		this.end = found ? later.end() : this.end;
		return found;
	}

	private void take(DetailParser said) {
		this.details = this.details.and(said.details());
		mark(Trait.SERIES, said.isSeries());
		if (this.years == 0 && (said.year() != null || said.wrongYear() != null)) {
			this.year = said.year();
			this.wrongYear = (said.year() == null) ? said.wrongYear() : null;
		}
		this.years += said.years();
	}

	/**
	 * Whether a sentence goes on behind the heading; behind bold or linked words, a new
	 * one begins.
	 */
	private boolean goesOn() {
		boolean word = this.text.startsWith(" ", this.end) && this.end + 1 < this.text.length()
				&& Character.isLetterOrDigit(this.text.charAt(this.end + 1));
		return word && this.words.marks()
			.stream()
			.noneMatch((mark) -> mark.kind() != Mark.Kind.EMPHASIS && Math.abs(mark.to() - this.end) <= 1
					&& mark.from() <= this.titleFrom);
	}

}
