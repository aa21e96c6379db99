package kinoteka.article.extraction.field;

import java.util.List;

import kinoteka.article.extraction.lexicon.FieldLabel;
import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;
import kinoteka.article.extraction.token.PersonNames;
import kinoteka.article.extraction.token.TitleText;
import kinoteka.article.extraction.token.Years;
import kinoteka.article.model.Details;
import org.jspecify.annotations.Nullable;

/**
 * A line under a heading that tells of the film in a few words: "Regie: Gerhard Klein,
 * DDR 1957, 81 Minuten", "Groundhog Day. USA, 1993. Director — Harold Ramis". Each of its
 * parts is read by itself; a label holds for the names behind it.
 */
public final class DetailLineParser {

	public static final int LONGEST = 200;

	private @Nullable Integer year;

	private Details details = Details.NONE;

	private @Nullable String first;

	private @Nullable FieldLabel label;

	/** Names that the line begins with, until a year behind them says whose they are. */
	private @Nullable String directorFirst;

	/** Whether names stand in it without a word that says whose they are. */
	private boolean bareNames;

	private int known;

	private int unknown;

	private DetailLineParser() {
	}

	public static DetailLineParser of(String text) {
		DetailLineParser line = new DetailLineParser();
		if (text.length() <= LONGEST) {
			DetailSplitter.of(text).forEach(line::part);
		}
		return line;
	}

	/** The letters of a country: "NL". */
	private static boolean isCode(String part) {
		return !part.isEmpty() && part.length() <= 3 && part.chars().allMatch(Character::isUpperCase);
	}

	/** Whether it tells of a film rather than a story. */
	public boolean tells() {
		boolean facts = this.year != null || !this.details.directors().isEmpty();
		return facts && this.known >= 2 && this.unknown <= (this.first == null ? 0 : 1) + Math.max(1, this.known / 3);
	}

	/** Whether it tells of a film and of nothing else. */
	public boolean tellsAll() {
		return this.known >= 2 && this.unknown == 0 && this.directorFirst == null && !this.bareNames;
	}

	public @Nullable Integer year() {
		return this.year;
	}

	public Details details() {
		return this.details;
	}

	/**
	 * The other title that the line begins with; null if it begins with something else.
	 */
	public @Nullable String original() {
		return (tells() && this.first != null && TitleText.canBe(this.first)) ? this.first : null;
	}

	private void part(String part) {
		if (part.isEmpty()) {
			return;
		}
		boolean opens = this.known + this.unknown == 0;
		if (this.directorFirst != null && dated(part)) {
			this.details = DetailsMerger.of(this.details,
					new Details(List.of(this.directorFirst), List.of(), List.of(), List.of(), null));
			this.directorFirst = null;
			this.bareNames = true;
			return;
		}
		this.directorFirst = null;
		if (isCode(part)) {
			this.known++;
			return;
		}
		if (labelled(part) || cast(part) || director(part) || dated(part) || said(part) || name(part)
				|| nameBehind(part)) {
			return;
		}
		if (opens && PersonNames.areNames(part)) {
			this.directorFirst = part;
			this.known++;
			return;
		}
		boolean other = !Years.in(part, 0, part.length()).isEmpty() || TitleText.quoted(part, 0) != null;
		this.unknown += other ? 3 : 1;
		this.first = opens ? TitleText.clean(part) : this.first;
		this.label = null;
	}

	/** "Regie: Konrad Wolf", or "Regie" with a dash behind it. */
	private boolean labelled(String part) {
		int colon = Math.max(part.indexOf(':'), part.indexOf('：'));
		String name = (colon > 0) ? part.substring(0, colon) : part;
		FieldLabel read = LabelledText.label(name);
		if (read == null || read.compareTo(FieldLabel.OTHER) > 0) {
			return false;
		}
		this.label = read;
		this.known++;
		String value = part.substring(name.length()).replaceFirst("^[:：\\s]+", "");
		if (!value.isEmpty() && !(dated(value) || said(value))) {
			value(read, value);
		}
		return true;
	}

	/** "mit Tim Robbins": a word for the cast, without a colon. */
	private boolean cast(String part) {
		int blank = part.indexOf(' ');
		boolean named = blank > 0 && LabelledText.label(part.substring(0, blank)) == FieldLabel.CAST
				&& PersonNames.isCapitalised(part.substring(blank + 1));
		if (named) {
			this.label = FieldLabel.CAST;
			this.known++;
			value(FieldLabel.CAST, part.substring(blank + 1));
		}
		return named;
	}

	private void value(FieldLabel read, String value) {
		List<String> names = PersonNames.split(value);
		List<String> none = List.of();
		Details more = switch (read) {
			case DIRECTOR -> new Details(names, none, none, none, null);
			case CAST -> new Details(none, none, none, names, null);
			case COUNTRY -> new Details(none, names, none, none, null);
			case GENRE -> new Details(none, none, names, none, null);
			default -> Details.NONE;
		};
		this.details = DetailsMerger.of(this.details, more);
	}

	private boolean director(String part) {
		DirectorCredit phrase = DirectorCredit.at(part, 0);
		if (phrase == null) {
			return false;
		}
		this.label = FieldLabel.DIRECTOR;
		this.known++;
		value(FieldLabel.DIRECTOR, part.substring(phrase.nameFrom()));
		return true;
	}

	/** A year, with a country or words such as "released" beside it. */
	private boolean dated(String part) {
		List<Years.Found> years = Years.in(part, 0, part.length());
		if (years.size() != 1 || !Years.isYear(years.getFirst().number())) {
			return false;
		}
		int at = years.getFirst().at();
		String before = part.substring(0, at).replaceFirst("\\s*\\([^)]*\\)\\s*$|[\\s(]+$", "").strip();
		String behind = part.substring(at + 4).replaceFirst("^[)\\s]+", "");
		boolean alone = isYearWord(before) && isYearWord(behind);
		boolean place = !alone && (said(before) || isYearWord(before) || isCode(before))
				&& (said(behind) || isYearWord(behind));
		if (!alone && !place) {
			return false;
		}
		this.known++;
		this.year = (this.year == null) ? Integer.valueOf(years.getFirst().number()) : this.year;
		return true;
	}

	/**
	 * Words that stand beside a year and say no more than it does: months and the like.
	 */
	private static boolean isYearWord(String words) {
		String folded = TextNormalizer.key(words);
		if (folded.isEmpty() || folded.length() == 1 || Lexicon.shared().has(WordList.RELEASED, folded)) {
			return true;
		}
		for (String word : folded.split(" ", -1)) {
			boolean day = word.length() <= 2 && word.chars().allMatch(Character::isDigit);
			if (!day && !Lexicon.shared().has(WordList.MONTH, word)
					&& !Lexicon.shared().has(WordList.UNIT_YEAR, word)) {
				return false;
			}
		}
		return true;
	}

	private boolean said(String part) {
		AttributeParser said = part.isEmpty() ? null : AttributeParser.in(part);
		if (said == null || !said.isKnown()) {
			return false;
		}
		this.label = null;
		this.known++;
		this.year = (this.year == null) ? said.year() : this.year;
		this.details = DetailsMerger.of(this.details, said.details());
		return true;
	}

	/** "1995 • Michael Mann". */
	private boolean nameBehind(String part) {
		boolean behind = this.year != null && this.known == 1 && this.unknown == 0 && PersonNames.areNames(part);
		if (behind) {
			value(FieldLabel.DIRECTOR, part);
			this.known++;
			this.bareNames = true;
		}
		return behind;
	}

	/** Names go on behind the label that stands before the first of them. */
	private boolean name(String part) {
		boolean goesOn = this.label != null && part.length() < 60 && part.chars().noneMatch(Character::isDigit)
				&& (PersonNames.isCapitalised(part) || this.label == FieldLabel.GENRE);
		if (goesOn && this.label != null) {
			value(this.label, part);
			this.known++;
		}
		return goesOn;
	}

}
