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

	static TitleBoundary find(Words words, String text, int from, HeadingOptions reading) {
		TitleText.Quoted quoted = TitleText.quoted(text, from);
		if (quoted != null) {
			return new TitleBoundary(quoted.to() + 1, Trait.QUOTED);
		}
		int marked = Math.min(Brackets.first(text, from, text.length()), markEnd(words, text, from));
		Matcher bar = BAR.matcher(text);
		int nearest = (from < text.length() && bar.find(from + 1)) ? Math.min(marked, bar.start()) : marked;
		TrailingYear year = reading.looseYears() ? TrailingYear.in(text, from, nearest, reading.bareYears()) : null;
		if (year != null) {
			return new TitleBoundary(year.titleEnd(), year.bare() ? Trait.YEAR_BARE : null);
		}
		return new TitleBoundary(nearest, null);
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
