package kinoteka.article.extraction.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.extraction.lexicon.FieldLabel;
import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;
import kinoteka.article.extraction.token.Ornaments;
import kinoteka.article.extraction.token.PersonNames;
import kinoteka.article.extraction.token.RunningTime;
import kinoteka.article.extraction.token.TitleText;
import kinoteka.article.extraction.token.Years;
import kinoteka.article.model.Details;
import org.jspecify.annotations.Nullable;

/**
 * What a bracket, a cell or a line tells of a film: "Regie: Gerhard Klein, DDR 1957, 81
 * Minuten". Each of its parts is a year, a country, a genre, a running time, names behind
 * a word that says whose they are, or something else.
 */
public final class DetailParser {

	public static final int LONGEST = 200;

	private static final Pattern PARTS = Pattern
		.compile("[,;/|•、，；／｜]|\\)\\s|·(?<![\\p{IsHan}\\p{IsKatakana}]·)|\\s[–—-]\\s");

	/** Full stops that are no initial's. */
	private static final Pattern STOPS = Pattern.compile("(?<![\\p{L}]\\p{L}\\.)(?<![^\\p{L}]\\p{L})\\.(?:\\s+|$)");

	private static final Pattern JOINED = Pattern
		.compile("\\s*[-–&+]\\s*|\\s+" + Lexicon.shared().anyOf(WordList.AND) + "\\s+");

	private static final Pattern SCORE = Pattern
		.compile("(?:\\p{L}+:?\\s*)?\\d{1,3}(?:[.,]\\d)?\\s*(?:/\\s*\\d{1,3}|%|\\+)?|\\d{1,2}\\s?\\+");

	private static final Pattern YEARS = Pattern
		.compile("(?:[\\p{L}]{1,3} )?[12]\\d{3}(?: ?(?:" + Lexicon.shared().anyOf(WordList.YEAR_TO)
				+ " )?(?:\\d{2}|\\d{4}))?(?: ?" + Lexicon.shared().anyOf(WordList.UNIT_YEAR) + ")?");

	private static final Pattern NUMBER = Pattern.compile("^\\d+ | \\d+$");

	private static final Pattern LABEL = Pattern.compile("^[\\p{L} ]+[:：]\\s*");

	/** Where a word for director can stand. */
	private static final Pattern BEGINNING = Pattern.compile("(?:^|[,;/|•·／｜、，.:–—)：-])[ (]*([^\\s,;/|•·.:–—-]+)");

	private static final int LONGEST_NAME = 60;

	/** The parts that were not understood. */
	private final List<String> unread = new ArrayList<>();

	/** Those of them that are names. */
	private final List<String> names = new ArrayList<>();

	private Details details = Details.NONE;

	private @Nullable Integer year;

	private @Nullable Integer wrongYear;

	private int years;

	private boolean dated;

	private boolean series;

	/** Whether a word says who directed it. */
	private boolean credited;

	private @Nullable FieldLabel label;

	private @Nullable String first;

	private int known;

	private int unknown;

	private DetailParser() {
	}

	public static DetailParser of(String text) {
		DetailParser line = new DetailParser();
		if (text.length() <= LONGEST) {
			line.read(text);
		}
		return line;
	}

	private void read(String text) {
		years(text);
		for (String part : PARTS.split(bare(text), -1)) {
			if (director(part.strip())) {
				continue;
			}
			for (String sentence : (part.indexOf('.') < 0) ? new String[] { part } : STOPS.split(part, -1)) {
				part(sentence.substring(Ornaments.skip(sentence, 0)).strip());
			}
		}
		this.credited = !this.details.directors().isEmpty();
		boolean directed = this.years == 1 && !this.credited;
		this.details = directed ? this.details.and(Details.directedBy(this.names)) : this.details;
	}

	/** The whole line may stand in brackets. */
	private static String bare(String text) {
		String line = text.strip();
		return (line.startsWith("(") && line.indexOf(')') >= line.length() - 2) ? line.substring(1).replace(")", "")
				: line;
	}

	/**
	 * Whether a line can tell when or by whom a film was made: a figure stands in it, or
	 * one of its parts begins with a word for director. Prose seldom does either.
	 */
	public static boolean mayTell(String text) {
		return hasFigure(text) || BEGINNING.matcher(text)
			.results()
			.anyMatch((word) -> DirectorCredit.isElided(text, word.start(1))
					|| Lexicon.shared().mayBeginDirector(TextNormalizer.key(word.group(1))));
	}

	public @Nullable Integer year() {
		return this.year;
	}

	/** A number of four digits that can be no year of release. */
	public @Nullable Integer wrongYear() {
		return this.wrongYear;
	}

	/** How many years are named. */
	public int years() {
		return this.years;
	}

	public boolean isSeries() {
		return this.series;
	}

	public Details details() {
		return this.details;
	}

	/** Whether something was understood, and at least as much as was not. */
	public boolean isMostlyKnown() {
		return this.known > 0 && this.known >= this.unknown + this.names.size();
	}

	/** Whether all of it was understood. */
	public boolean isKnown() {
		return this.known > 0 && this.unknown == 0 && this.names.isEmpty();
	}

	/** Whether at least two parts of it tell of a film, one of them when it was made. */
	public boolean isDetailed() {
		return this.dated && this.known >= 2;
	}

	/** Whether it tells of a film rather than a story. */
	public boolean tells() {
		boolean made = this.year != null && !this.details.countries().isEmpty();
		return (this.year != null && isKnown()) || (made && isMostlyKnown()) || tellsMostly();
	}

	private boolean tellsMostly() {
		boolean facts = this.dated || !this.details.directors().isEmpty();
		boolean plain = this.unknown == 0;
		int told = this.known + (plain ? this.names.size() : 0);
		int other = this.unknown + (plain ? 0 : this.names.size());
		return facts && told >= 2 && other <= (this.first == null ? 0 : 1) + Math.max(1, told / 3);
	}

	/**
	 * The other title that the line begins with; null if it begins with something else.
	 */
	public @Nullable String original() {
		return (tells() && this.first != null && TitleText.canBe(this.first)) ? this.first : null;
	}

	/**
	 * The words beside the only year that no word before them explains; null if none are.
	 */
	public @Nullable String besideYear() {
		return (this.years == 1 && !this.credited && !this.unread.isEmpty()) ? String.join(", ", this.unread) : null;
	}

	private void years(String text) {
		if (Years.areLife(text)) {
			return;
		}
		for (Years.Found found : Years.in(text, 0, text.length())) {
			if (text.startsWith(": ", found.at() + 4)) {
				continue;
			}
			if (Years.isYear(found.number())) {
				this.years++;
				this.year = (this.year == null) ? Integer.valueOf(found.number()) : this.year;
			}
			else {
				this.wrongYear = found.number();
			}
		}
	}

	private void part(String part) {
		String folded = TextNormalizer.key(part);
		if (folded.isEmpty()) {
			return;
		}
		boolean opens = this.known + this.unknown == 0;
		if (attribute(part, folded) || dated(part)) {
			this.known++;
			this.label = null;
		}
		else if (labelled(part) || goesOn(part)) {
			this.known++;
		}
		else if (isCode(part)) {
			this.label = null;
		}
		else if (part.indexOf(' ') > 0 && PersonNames.areNames(part)) {
			this.names.add(part);
			this.unread.add(part);
		}
		else {
			this.unread.add(part);
			boolean other = !Years.in(part, 0, part.length()).isEmpty() || TitleText.quoted(part, 0) != null;
			this.unknown += other ? 3 : 1;
			this.first = opens ? TitleText.clean(part) : this.first;
			this.label = null;
		}
	}

	/** The letters of a country: "NL". */
	private static boolean isCode(String part) {
		return part.length() <= 3 && part.chars().allMatch(Character::isUpperCase);
	}

	private boolean director(String part) {
		DirectorCredit credit = DirectorCredit.at(part, 0);
		if (credit == null) {
			return false;
		}
		this.label = FieldLabel.DIRECTOR;
		add(this.label, part.substring(credit.nameFrom()));
		this.known++;
		return true;
	}

	private static boolean hasFigure(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
				return true;
			}
		}
		return false;
	}

	private void add(FieldLabel kind, String text) {
		this.details = this.details.and(DetailsCollector.details(kind, text));
	}

	private boolean attribute(String part, String folded) {
		boolean figure = hasFigure(folded);
		return (figure && years(part, folded)) || country(part, folded) || genre(part, folded) || (figure && time(part))
				|| series(folded, figure) || Lexicon.shared().has(WordList.MEDIUM, folded)
				|| Lexicon.shared().has(WordList.CERTIFICATE, folded) || (figure && SCORE.matcher(part).matches());
	}

	private boolean years(String part, String folded) {
		boolean says = YEARS.matcher(folded).matches();
		List<Years.Found> found = says ? Years.in(part, 0, part.length()) : List.of();
		found.stream().findFirst().ifPresent((year) -> date(year.number()));
		return says;
	}

	private void date(int number) {
		if (!this.dated && Years.isYear(number)) {
			this.year = number;
			this.dated = true;
		}
	}

	private boolean country(String part, String folded) {
		List<String> names = Lexicon.shared().has(WordList.COUNTRY, folded) ? List.of(part)
				: List.of((folded.indexOf(' ') > 0) ? JOINED.split(part, -1) : new String[] { part });
		boolean all = names.stream()
			.allMatch((name) -> Lexicon.shared().has(WordList.COUNTRY, TextNormalizer.key(name)));
		this.details = all ? this.details.and(new Details(List.of(), names, List.of(), List.of(), null)) : this.details;
		return all;
	}

	private boolean genre(String part, String folded) {
		boolean says = Lexicon.shared().isGenre(folded);
		this.details = says ? this.details.and(new Details(List.of(), List.of(), List.of(part), List.of(), null))
				: this.details;
		return says;
	}

	private boolean time(String part) {
		Integer minutes = RunningTime.isMeasured(part) ? RunningTime.minutes(LABEL.matcher(part).replaceFirst(""))
				: null;
		this.details = (minutes == null) ? this.details
				: new Details(List.of(), List.of(), List.of(), List.of(), minutes).and(this.details);
		return minutes != null;
	}

	private boolean series(String folded, boolean figure) {
		boolean says = isHint(figure ? NUMBER.matcher(folded).replaceFirst("") : folded) || isPart(folded);
		this.series |= says;
		return says;
	}

	/** A hint of several words may stand before or behind others: "Netflix TV series". */
	private static boolean isPart(String folded) {
		for (int blank = folded.indexOf(' '); blank > 0; blank = folded.indexOf(' ', blank + 1)) {
			String first = folded.substring(0, blank);
			String last = folded.substring(blank + 1);
			if ((first.indexOf(' ') > 0 && isHint(first)) || (last.indexOf(' ') > 0 && isHint(last))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isHint(String folded) {
		return Lexicon.shared().has(WordList.SERIES_HINT, folded);
	}

	/** A year, with a country or words such as "released" beside it. */
	private boolean dated(String part) {
		List<Years.Found> found = Years.in(part, 0, part.length());
		if (found.size() != 1 || !Years.isYear(found.getFirst().number())) {
			return false;
		}
		int at = found.getFirst().at();
		boolean beside = isBesideYear(part.substring(0, at)) && isBesideYear(part.substring(at + 4));
		if (beside) {
			date(found.getFirst().number());
		}
		return beside;
	}

	private boolean isBesideYear(String text) {
		String words = TitleText.trimmed(text.replace('(', ' ').replace(')', ' '));
		String folded = TextNormalizer.key(words);
		return folded.length() <= 1 || isCode(words) || Lexicon.shared().has(WordList.RELEASED, folded)
				|| List.of(folded.split(" ", -1)).stream().allMatch(DetailParser::isOfDate) || attribute(words, folded);
	}

	private static boolean isOfDate(String word) {
		boolean day = word.length() <= 2 && word.chars().allMatch(Character::isDigit);
		return day || Lexicon.shared().has(WordList.MONTH, word) || Lexicon.shared().has(WordList.UNIT_YEAR, word);
	}

	/** "Regie: Konrad Wolf", "Regie" with a dash behind it, or "mit Tim Robbins". */
	private boolean labelled(String part) {
		Matcher colon = LABEL.matcher(part);
		int end = colon.find() ? colon.end() : part.length();
		FieldLabel read = LabelledText.label(part.substring(0, end));
		int blank = part.indexOf(' ');
		if (read == null && blank > 0 && LabelledText.label(part.substring(0, blank)) == FieldLabel.CAST) {
			read = FieldLabel.CAST;
			end = blank + 1;
		}
		String value = part.substring(end);
		if (read == null || read.compareTo(FieldLabel.OTHER) > 0) {
			return false;
		}
		this.label = read;
		if (!value.isEmpty() && !dated(value) && !attribute(value, TextNormalizer.key(value))) {
			add(read, value);
		}
		return true;
	}

	/** Names go on behind the label that stands before the first of them. */
	private boolean goesOn(String part) {
		boolean more = this.label != null && part.length() < LONGEST_NAME && part.chars().noneMatch(Character::isDigit)
				&& (PersonNames.isCapitalised(part) || this.label == FieldLabel.GENRE);
		if (more && this.label != null) {
			add(this.label, part);
		}
		return more;
	}

}
