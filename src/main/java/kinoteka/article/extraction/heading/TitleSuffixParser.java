package kinoteka.article.extraction.heading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.extraction.field.Brackets;
import kinoteka.article.extraction.field.DetailParser;
import kinoteka.article.extraction.field.TrailingNames;
import kinoteka.article.extraction.field.TrailingYear;
import kinoteka.article.extraction.token.Ornaments;
import kinoteka.article.extraction.token.Rating;
import kinoteka.article.extraction.token.TitleText;
import kinoteka.article.model.Details;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands behind the title of a heading, part by part: brackets, a year, its
 * director, countries and the like. What none of these is, is text.
 */
final class TitleSuffixParser {

	/**
	 * {@code / Original} where the title ended with its bold words, and
	 * {@code 《Title》Original}, each before a bracket or a comma and a year.
	 */
	private static final Pattern OTHER = Pattern
		.compile("(?:/(?=.*(?:[(（]|, \\d{4}))|(?<=[》』」〉])(?=[\\p{L}\\d]))(.{1,120}?)(?=[(（]|, \\d{4}|$)");

	/** "dei fratelli Dardenne (Belgio, 1999)". */
	private static final Pattern LATER = Pattern.compile("\\p{Ll}[^.(]{1,40}(?=\\()");

	private static final int LONGEST_PARTS = 120;

	private final String text;

	private final boolean looseYears;

	private @Nullable Integer year;

	private @Nullable Integer wrongYear;

	private @Nullable String original;

	private boolean bracketed;

	private boolean scored;

	private boolean series;

	private int years;

	private Details details = Details.NONE;

	private int end;

	private TitleSuffixParser(String text, int titleEnd, boolean looseYears) {
		this.text = text;
		this.end = titleEnd;
		this.looseYears = looseYears;
	}

	/** Reads on behind a title that ends at a place. */
	static TitleSuffix read(String text, int titleEnd, boolean looseYears) {
		TitleSuffixParser behind = new TitleSuffixParser(text, titleEnd, looseYears);
		boolean more = true;
		while (more) {
			int at = Ornaments.skipBlanks(text, behind.end);
			more = at < text.length() && behind.part(at);
		}
		return new TitleSuffix(behind.original, behind.year, behind.wrongYear, behind.details, behind.bracketed,
				behind.scored, behind.series, behind.years, behind.end);
	}

	private boolean part(int at) {
		return score() || bracket(at) || other(at) || separatedYear(at) || director(at) || knownParts(at)
				|| laterBracket(at);
	}

	private boolean score() {
		int behind = Rating.end(this.text, this.end);
		boolean found = behind > this.end;
		this.scored |= found;
		this.end = behind;
		return found;
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
		this.bracketed |= this.years > 0;
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
		TrailingYear behind = (this.years == 0 && this.looseYears) ? TrailingYear.after(this.text, at) : null;
		if (behind == null) {
			return false;
		}
		this.year = behind.number();
		this.years = 1;
		this.end = behind.end();
		return true;
	}

	private boolean director(int at) {
		TrailingNames names = TrailingNames.at(this.text, at, this.years > 0);
		if (names == null) {
			return false;
		}
		this.details = this.details.and(Details.directedBy(names.names()));
		this.end = names.end();
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
		this.series |= said.isSeries();
		if (this.years == 0 && (said.year() != null || said.wrongYear() != null)) {
			this.year = said.year();
			this.wrongYear = (said.year() == null) ? said.wrongYear() : null;
		}
		this.years += said.years();
	}

}
