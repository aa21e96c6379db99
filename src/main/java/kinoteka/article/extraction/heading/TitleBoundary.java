package kinoteka.article.extraction.heading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.document.Mark;
import kinoteka.article.document.Words;
import kinoteka.article.extraction.field.Brackets;
import kinoteka.article.extraction.field.TrailingYear;
import kinoteka.article.extraction.heading.Heading.Trait;
import kinoteka.article.extraction.token.TitleText;
import org.jspecify.annotations.Nullable;

/**
 * Where the title of a heading ends, and what that says of the heading: at its closing
 * quote, at the end of bold or linked words, at a bar, a score, a bracket or a year.
 */
record TitleBoundary(int at, @Nullable Trait trait) {

	/** No title holds one: bars, tags, stars, scores. */
	private static final Pattern BAR = Pattern.compile(" (?:\\| |#(?=\\p{L})|[★☆⭐✅✔✩✪])|｜|; "
			+ "|\\s+[,;|:–—-]?\\s*(?:\\d{1,2}(?:[.,]\\d{1,2})?\\s?/\\s?(?:5|6|10|100)|\\d{1,3}\\s?%)(?=$|[\\s,;.()])");

	private static final Pattern DASH = Pattern.compile(" [–—-] |: ");

	private static final int LONGEST = 110;

	static TitleBoundary find(Words words, String text, int from, HeadingOptions reading, boolean entry) {
		TitleText.Quoted quoted = TitleText.quoted(text, from);
		if (quoted != null) {
			return new TitleBoundary(quoted.to() + 1, Trait.QUOTED);
		}
		int marked = Math.min(Brackets.first(text, from, text.length()), markEnd(words, text, from));
		int nearest = Math.min(marked, first(BAR, text, from));
		TrailingYear year = reading.looseYears() ? TrailingYear.in(text, from, nearest, reading.bareYears()) : null;
		if (year != null) {
			return new TitleBoundary(year.titleEnd(), year.bare() ? Trait.YEAR_BARE : null);
		}
		boolean sentence = entry && nearest == text.length() && (nearest > LONGEST || text.endsWith("."));
		return new TitleBoundary(sentence ? first(DASH, text, from) : nearest, null);
	}

	/** Where a sign is found behind the first letter; the end of the text if nowhere. */
	private static int first(Pattern sign, String text, int from) {
		Matcher found = sign.matcher(text);
		return (from < text.length() && found.find(from + 1)) ? found.start() : text.length();
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
