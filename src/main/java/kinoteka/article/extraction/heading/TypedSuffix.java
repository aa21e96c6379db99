package kinoteka.article.extraction.heading;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;

import kinoteka.article.extraction.field.DetailParser;
import kinoteka.article.extraction.heading.TitleSeparator.Parts;
import kinoteka.article.extraction.token.Dates;
import org.jspecify.annotations.Nullable;

/**
 * A day, an hour, a platform, a country or a short year behind most titles: "JOKER
 * (21:45)", "Wolf Man - 15/01", "Scream ('96)".
 */
final class TypedSuffix implements TemplateField {

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
		List<Parts> parts = TemplateField.found(headings, (heading) -> separator.last(heading.title()));
		long typed = TemplateField.count(parts, TypedSuffix::isTyped);
		boolean enough = typed >= (separator.isSeldom() ? 1 : 2) && TemplateField.most(typed, parts.size())
				&& (separator.isSeldom() || typed * 2 >= headings.size());
		return enough ? TemplateField.each(headings, (heading) -> without(heading, separator.last(heading.title())))
				: headings;
	}

	private static Heading without(Heading heading, @Nullable Parts parts) {
		if (parts == null || !isTyped(parts) || !parts.canBeTitle()) {
			return heading;
		}
		boolean year = !heading.isDated() && SHORT_YEAR.matcher(parts.behind()).matches();
		DetailParser said = DetailParser.of(parts.behind());
		Heading bare = heading.with(parts.before(), heading.original(),
				said.isKnown() ? heading.details().and(said.details()) : heading.details());
		return year ? bare.withYear(year(Integer.parseInt(parts.behind().substring(1)))) : bare;
	}

	private static boolean isTyped(Parts parts) {
		return SHORT_YEAR.matcher(parts.behind()).matches() || Dates.isDay(parts.behind())
				|| DetailParser.of(parts.behind()).isKnown();
	}

	/** The latest year that has been and ends in two digits. */
	private static int year(int digits) {
		int now = Year.now(ZoneOffset.UTC).getValue();
		return now - Math.floorMod(now - digits, CENTURY);
	}

}
