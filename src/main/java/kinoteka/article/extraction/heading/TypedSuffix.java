package kinoteka.article.extraction.heading;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import kinoteka.article.extraction.field.DetailParser;
import kinoteka.article.extraction.token.Dates;
import kinoteka.article.extraction.token.TitleText;

/**
 * A day, an hour, a platform, a country or a short year behind most titles: "JOKER
 * (21:45)", "Wolf Man - 15/01", "Scream ('96)".
 */
final class TypedSuffix implements TemplateField {

	private static final Pattern TIME = Pattern.compile(
			"\\d{1,2}[:.h]\\d{2}(?:\\s?\\p{L}{1,4}\\.?)?|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?\\.?(?:\\s?\\(.*\\)?)?");

	private static final Pattern SHORT_YEAR = Pattern.compile("['’‘´`]\\d{2}");

	private static final int CENTURY = 100;

	@Override
	public List<Heading> taken(List<Heading> headings) {
		List<Heading> read = headings;
		for (TitleSeparator separator : TitleSeparator.values()) {
			read = without(read, separator);
		}
		return read;
	}

	private static List<Heading> without(List<Heading> headings, TitleSeparator separator) {
		List<TitleSeparator.Parts> parts = headings.stream()
			.map((heading) -> separator.last(heading.title()))
			.filter(Objects::nonNull)
			.toList();
		long typed = parts.stream().filter((one) -> isTyped(one.behind())).count();
		boolean enough = typed >= (separator.isSeldom() ? 1 : 2) && TemplateField.most(typed, parts.size())
				&& (separator.isSeldom() || typed * 2 >= headings.size());
		return enough ? TemplateField.each(headings, (heading) -> without(heading, separator)) : headings;
	}

	private static Heading without(Heading heading, TitleSeparator separator) {
		TitleSeparator.Parts parts = separator.last(heading.title());
		if (parts == null || !isTyped(parts.behind()) || !TitleText.canBe(parts.before())) {
			return heading;
		}
		Heading bare = heading.withTitle(parts.before());
		if (SHORT_YEAR.matcher(parts.behind()).matches()) {
			return heading.isDated() ? bare : bare.withYear(year(Integer.parseInt(parts.behind().substring(1))));
		}
		DetailParser said = DetailParser.of(parts.behind());
		Heading dated = (said.isKnown() && !heading.isDated()) ? bare.withYear(said.year()) : bare;
		return said.isKnown() ? dated.with(dated.title(), dated.original(), dated.details().and(said.details()))
				: dated;
	}

	private static boolean isTyped(String text) {
		return SHORT_YEAR.matcher(text).matches() || TIME.matcher(text).matches() || Dates.isDate(text)
				|| DetailParser.of(text).isKnown();
	}

	/** The latest year that has been and ends in two digits. */
	private static int year(int digits) {
		int now = Year.now(ZoneOffset.UTC).getValue();
		int year = now - now % CENTURY + digits;
		return (year > now) ? year - CENTURY : year;
	}

}
