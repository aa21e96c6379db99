package kinoteka.article.extraction.heading;

import kinoteka.article.extraction.field.Brackets;
import kinoteka.article.extraction.field.DetailParser;
import kinoteka.article.extraction.field.TrailingNames;
import kinoteka.article.extraction.field.TrailingYear;
import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;
import kinoteka.article.extraction.token.Ornaments;
import kinoteka.article.extraction.token.Rank;
import kinoteka.article.extraction.token.Rating;
import kinoteka.article.extraction.token.TitleText;
import kinoteka.article.extraction.token.Years;
import kinoteka.article.model.Details;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands behind the title of a heading, part by part: brackets, a year, a
 * rank, its director, countries and the like. What none of these is, is text.
 */
final class TitleSuffixParser {

	private static final int LONGEST_PARTS = 120;

	private final String text;

	private final HeadingOptions reading;

	private Rank rank;

	private @Nullable Integer year;

	private @Nullable Integer wrongYear;

	private @Nullable String original;

	private boolean bracketed;

	private boolean scored;

	private boolean series;

	private int years;

	private Details details = Details.NONE;

	private int end;

	private TitleSuffixParser(String text, HeadingOptions reading, Rank rank) {
		this.text = text;
		this.reading = reading;
		this.rank = rank;
	}

	/**
	 * Reads on behind a title.
	 * @param titleEnd where the title ends
	 * @param rank the rank before it
	 */
	static TitleSuffixParser read(String text, int titleEnd, HeadingOptions reading, Rank rank) {
		TitleSuffixParser behind = new TitleSuffixParser(text, reading, rank);
		behind.end = titleEnd;
		behind.parts();
		return behind;
	}

	/** The rank before the title, or behind it. */
	Rank rank() {
		return this.rank;
	}

	@Nullable Integer year() {
		return this.year;
	}

	@Nullable Integer wrongYear() {
		return this.wrongYear;
	}

	/** The other title that a bracket gives. */
	@Nullable String original() {
		return this.original;
	}

	boolean isBracketed() {
		return this.bracketed;
	}

	/** Whether a score is named; what stands behind one is a remark. */
	boolean isScored() {
		return this.scored;
	}

	boolean isSeries() {
		return this.series;
	}

	int years() {
		return this.years;
	}

	Details details() {
		return this.details;
	}

	int end() {
		return this.end;
	}

	private void parts() {
		boolean more = true;
		while (more) {
			int at = Ornaments.skipBlanks(this.text, this.end);
			more = at < this.text.length() && (score() || bracket(at) || other(at) || yearWord(at) || rankBehind(at)
					|| separatedYear(at) || director(at) || knownParts(at) || laterBracket(at));
		}
	}

	/**
	 * {@code Title / Original (1957)}, where the title ended with its bold words, and
	 * {@code 《Title》Original（1957）}.
	 */
	private boolean other(int at) {
		boolean quoted = at > 0 && TitleText.isWide(this.text.charAt(at - 1))
				&& Character.isLetterOrDigit(this.text.charAt(at));
		boolean slash = this.text.charAt(at) == '/';
		int bracket = Brackets.next(this.text, at);
		int comma = slash ? Years.commaBefore(this.text, at, at + LONGEST_PARTS) : -1;
		bracket = (comma > 0 && (bracket < 0 || comma < bracket)) ? comma : bracket;
		int open = (quoted && bracket < 0) ? this.text.length() : bracket;
		boolean near = (slash || quoted) && this.original == null && open > at + 1 && open - at < LONGEST_PARTS;
		String title = near ? TitleText.clean(this.text.substring(slash ? at + 1 : at, open)) : "";
		if (title.isEmpty() || !TitleText.canBe(title)) {
			return false;
		}
		this.original = title;
		this.end = open;
		return true;
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
		boolean loose = this.original == null && this.reading.looseYears();
		if (loose && Brackets.isTitleBeforeYear(this.text, inside, close + 1)) {
			this.original = TitleText.clean(inside);
			this.end = close + 1;
			return true;
		}
		int other = Brackets.original(inside);
		if (other > 0) {
			this.original = TitleText.clean(inside.substring(other, Brackets.originalEnd(inside, other)));
		}
		take(DetailParser.of(inside), this.years == 0);
		this.bracketed |= this.years > 0;
		this.end = Math.min(close + 1, this.text.length());
		return true;
	}

	/** "1975 год": the word for a year, right behind one. */
	private boolean yearWord(int at) {
		boolean behind = this.end >= 4 && at - this.end <= 1 && Years.at(this.text, this.end - 4) > 0;
		int to = at;
		while (behind && to < this.text.length() && Character.isLetter(this.text.charAt(to))) {
			to++;
		}
		if (to == at || !Lexicon.shared().has(WordList.UNIT_YEAR, TextNormalizer.key(this.text.substring(at, to)))) {
			return false;
		}
		this.end = (to < this.text.length() && this.text.charAt(to) == '.') ? to + 1 : to;
		return true;
	}

	private boolean rankBehind(int at) {
		Rank behind = (this.rank.number() == 0) ? Rank.behind(this.text, at) : null;
		if (behind == null) {
			return false;
		}
		this.rank = new Rank(behind.number(), true, this.rank.end());
		this.end = this.text.length();
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
		take(said, this.years == 0);
		this.end = this.text.length();
		return true;
	}

	private boolean laterBracket(int at) {
		int bracket = (this.years == 0) ? Brackets.later(this.text, at) : -1;
		this.end = Math.max(bracket, this.end);
		return bracket > at;
	}

	private void take(DetailParser said, boolean first) {
		this.details = this.details.and(said.details());
		this.series |= said.isSeries();
		this.years += said.years();
		if (first && (said.year() != null || said.wrongYear() != null)) {
			this.year = said.year();
			this.wrongYear = (said.year() == null) ? said.wrongYear() : null;
		}
	}

}
