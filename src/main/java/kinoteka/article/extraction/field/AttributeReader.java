package kinoteka.article.extraction.field;

import java.util.List;
import java.util.regex.Pattern;

import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;
import kinoteka.article.extraction.token.Dates;
import kinoteka.article.extraction.token.RunningTime;
import kinoteka.article.extraction.token.TitleText;
import kinoteka.article.extraction.token.Years;
import kinoteka.article.model.Details;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a part of a line is by what it says, without a label: years, countries,
 * genres, a running time, a word for series, a score, a certificate; and keeps it.
 */
final class AttributeReader {

	/** Words and a colon before what they are about. */
	static final Pattern LABEL = Pattern.compile("^[\\p{L} ]+[:：]\\s*");

	private static final Pattern JOINED = Pattern
		.compile("\\s*[-–&+]\\s*|\\s+" + Lexicon.shared().anyOf(WordList.AND) + "\\s+");

	private static final Pattern SCORE = Pattern
		.compile("(?:\\p{L}+:?\\s*)?\\d{1,3}(?:[.,]\\d)?\\s*(?:/\\s*\\d{1,3}|%|\\+)?|\\d{1,2}\\s?\\+");

	private static final Pattern YEARS = Pattern
		.compile("(?:[\\p{L}]{1,3} )?[12]\\d{3}(?: ?(?:" + Lexicon.shared().anyOf(WordList.YEAR_TO)
				+ " )?(?:\\d{2}|\\d{4}))?(?: ?" + Lexicon.shared().anyOf(WordList.UNIT_YEAR) + ")?");

	/** Chinese, Japanese and Korean write a country and its films in one word. */
	private static final Pattern NOUN = Pattern.compile("(?:" + Lexicon.shared().anyOf(WordList.NOUN_FILMS) + ")$");

	private Details details = Details.NONE;

	private @Nullable Integer year;

	private boolean series;

	/** What was read. */
	Details details() {
		return this.details;
	}

	/** The first year that stood in a part of its own; null if none did. */
	@Nullable Integer year() {
		return this.year;
	}

	/** Whether a part says that it is a series. */
	boolean isSeries() {
		return this.series;
	}

	/** Keeps what else is known; what was there first holds. */
	void keep(Details others) {
		this.details = this.details.and(others);
	}

	/** Whether a part is one of these and nothing else. */
	boolean isAttribute(String part, String folded) {
		boolean figure = Dates.hasFigure(folded);
		return (figure && years(part, folded)) || country(part, folded) || genre(part, folded) || (figure && time(part))
				|| series(folded) || Lexicon.shared().has(WordList.MEDIUM, folded)
				|| Lexicon.shared().has(WordList.CERTIFICATE, folded) || (figure && SCORE.matcher(part).matches());
	}

	private boolean years(String part, String folded) {
		boolean says = YEARS.matcher(folded).matches();
		List<Years.Found> found = says ? Years.in(part, 0, part.length()) : List.of();
		found.stream().findFirst().ifPresent((year) -> date(year.number()));
		return says;
	}

	private void date(int number) {
		if (this.year == null && Years.isYear(number)) {
			this.year = number;
		}
	}

	private boolean country(String part, String folded) {
		List<String> names = Lexicon.shared().has(WordList.COUNTRY, folded) ? List.of(part)
				: List.of((folded.indexOf(' ') > 0) ? JOINED.split(part, -1)
						: new String[] { NOUN.matcher(part).replaceFirst("") });
		boolean all = names.stream()
			.allMatch((name) -> Lexicon.shared().has(WordList.COUNTRY, TextNormalizer.key(name)));
		this.details = all ? this.details.and(new Details(List.of(), names, List.of(), List.of(), null)) : this.details;
		return all;
	}

	private boolean genre(String part, String folded) {
		boolean says = Lexicon.shared().has(WordList.GENRE, folded);
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

	private boolean series(String folded) {
		boolean says = Lexicon.shared().has(WordList.SERIES_HINT, folded);
		this.series |= says;
		return says;
	}

	/** A year, with a country or words such as "released" beside it. */
	boolean isDate(String part) {
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
		return folded.length() <= 1 || Lexicon.shared().has(WordList.RELEASED, folded)
				|| List.of(folded.split(" ", -1)).stream().allMatch(AttributeReader::isOfDate)
				|| isAttribute(words, folded);
	}

	private static boolean isOfDate(String word) {
		boolean day = word.length() <= 2 && word.chars().allMatch(Character::isDigit);
		return day || Lexicon.shared().has(WordList.MONTH, word) || Lexicon.shared().has(WordList.UNIT_YEAR, word);
	}

	/** The letters of a country: "NL". */
	static boolean isCode(String part) {
		return part.length() <= 3 && part.chars().allMatch(Character::isUpperCase);
	}

}
