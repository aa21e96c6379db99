package kinoteka.article.extraction.heading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.document.Mark;
import kinoteka.article.document.Words;
import kinoteka.article.extraction.field.Brackets;
import kinoteka.article.extraction.field.DetailParser;
import kinoteka.article.extraction.field.DirectorCredit;
import kinoteka.article.extraction.field.TrailingYear;
import kinoteka.article.extraction.token.Rating;
import kinoteka.article.extraction.token.TitleText;
import kinoteka.article.extraction.token.Years;

/**
 * Where the title of a heading ends: at its closing quote, at the end of bold or linked
 * words, at a bar, a bracket, a year or a word for its director.
 *
 * @param at the place behind the title
 * @param quoted whether the title stands in quotes
 * @param yearBare whether nothing but a blank parts it from the year behind it
 * @param joined whether a little word joins its director to it
 */
record TitleBoundary(int at, boolean quoted, boolean yearBare, boolean joined) {

	/** No title holds one: bars, tags, stars. */
	private static final Pattern BAR = Pattern.compile(" (?:\\| |#(?=\\p{L})|[★☆⭐✅✔✩✪])|｜|; ");

	private static final Pattern DETAILS = Pattern.compile(" [–—-] |, ");

	private static final Pattern DASH = Pattern.compile(" [–—-] |: ");

	private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\d|\\(.*\\(");

	private static final int MOST_PARTS = 5;

	private static final int LONGEST = 110;

	static TitleBoundary find(Words words, String text, int from, HeadingOptions reading, boolean entry) {
		TitleText.Quoted quoted = TitleText.quoted(text, from);
		if (quoted != null) {
			return new TitleBoundary(quoted.to() + 1, true, false, false);
		}
		int told = reading.looseYears() ? told(text, from) : -1;
		if (told > 0) {
			return at(told);
		}
		int nearest = Math.min(Math.min(Brackets.first(text, from, text.length()), markEnd(words, text, from)),
				bar(text, from));
		TrailingYear year = reading.looseYears() ? TrailingYear.in(text, from, nearest, reading.bareYears()) : null;
		if (year != null) {
			return new TitleBoundary(year.titleEnd(), false, year.bare(), false);
		}
		boolean whole = nearest == text.length();
		DirectorCredit credit = DirectorCredit.in(text.substring(0, nearest), from, reading.directors());
		if (credit != null && (whole || !credit.isLittle(text))) {
			return new TitleBoundary(credit.from(), false, false, credit.isLittle(text));
		}
		boolean sentence = entry && whole && (nearest > LONGEST || text.endsWith("."));
		return at(sentence ? first(DASH, text, from) : nearest);
	}

	private static TitleBoundary at(int place) {
		return new TitleBoundary(place, false, false, false);
	}

	/** Where a sign is found behind the first letter; the end of the text if nowhere. */
	private static int first(Pattern sign, String text, int from) {
		Matcher found = sign.matcher(text);
		return (from < text.length() && found.find(from + 1)) ? found.start() : text.length();
	}

	/**
	 * Where all that follows a dash or a comma tells of the film: "Title – BRD 1981 –
	 * Regie: Wolfgang Petersen"; -1 if nothing does.
	 */
	private static int told(String text, int from) {
		if (text.length() > DetailParser.LONGEST || BRACKETS.matcher(text).find()
				|| Years.in(text, from, text.length()).isEmpty()) {
			return -1;
		}
		Matcher sign = DETAILS.matcher(text).region(Math.min(from + 1, text.length()), text.length());
		for (int tried = 0; tried < MOST_PARTS && sign.find(); tried++) {
			DetailParser line = DetailParser.of(text.substring(sign.end()));
			boolean sure = sign.group().length() > 2 || !line.details().directors().isEmpty();
			if (sure && line.isKnown() && line.isDetailed()) {
				return sign.start();
			}
		}
		return -1;
	}

	/** Where a bar or a score parts the title from what is told of the film. */
	private static int bar(String text, int from) {
		int score = Rating.first(text, from + 1);
		int bar = first(BAR, text, from);
		return (score > 0) ? Math.min(score, bar) : bar;
	}

	/**
	 * The end of the bold, italic or linked words that the title begins with, if more
	 * follows them.
	 */
	private static int markEnd(Words words, String text, int from) {
		return words.marks()
			.stream()
			.filter((mark) -> mark.from() <= from && mark.to() > from && !words.coveredBy(mark))
			.mapToInt(Mark::to)
			.reduce(text.length(), Math::min);
	}

}
