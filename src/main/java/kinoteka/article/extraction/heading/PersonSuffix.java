package kinoteka.article.extraction.heading;

import java.util.List;
import java.util.regex.Pattern;

import kinoteka.article.extraction.heading.TitleSeparator.Parts;
import kinoteka.article.extraction.token.PersonNames;
import org.jspecify.annotations.Nullable;

/**
 * Names of persons behind most titles, who are their directors: "Mank – David Fincher",
 * "Ran, Akira Kurosawa". One such title alone may as well be "Thelma – Louise".
 */
final class PersonSuffix implements TemplateField {

	private static final List<TitleSeparator> SEPARATORS = List.of(TitleSeparator.BRACKET, TitleSeparator.BAR,
			TitleSeparator.DASH, TitleSeparator.COMMA, TitleSeparator.COLON, TitleSeparator.STOP);

	/** One word in a capital, which can be a name where others are. */
	private static final Pattern SURNAME = Pattern.compile("\\p{Lu}[\\p{L}-]*");

	@Override
	public List<Heading> taken(List<Heading> headings) {
		List<Heading> read = headings;
		for (TitleSeparator separator : SEPARATORS) {
			read = without(read, separator);
		}
		return read;
	}

	private static List<Heading> without(List<Heading> headings, TitleSeparator separator) {
		List<Parts> parts = TemplateField.found(headings, (heading) -> parts(heading, separator));
		long names = TemplateField.count(parts, Parts::isBehindName);
		names += (names * 4 >= parts.size())
				? TemplateField.count(parts, (one) -> SURNAME.matcher(one.behind()).matches()) : 0;
		long before = TemplateField.count(parts, (one) -> PersonNames.areNames(one.before()));
		if (names >= 2 && areDated(headings, separator)) {
			return TemplateField.each(headings, (heading) -> heading.isDated() ? without(heading, separator) : heading);
		}
		boolean often = separator.isSeldom() || TemplateField.most(parts.size(), headings.size());
		boolean enough = names >= FEWEST && TemplateField.most(names, parts.size()) && names >= before && often;
		return enough ? TemplateField.each(headings, (heading) -> without(heading, separator)) : headings;
	}

	/** Whether all dated headings have names behind the separator. */
	private static boolean areDated(List<Heading> headings, TitleSeparator separator) {
		List<Heading> dated = headings.stream().filter(Heading::isDated).toList();
		List<Parts> parts = TemplateField.found(dated, (heading) -> parts(heading, separator));
		return dated.size() >= 2 && TemplateField.count(parts, Parts::isBehindName) == dated.size();
	}

	/** Initials have full stops too: the first one behind a word parts. */
	private static @Nullable Parts parts(Heading heading, TitleSeparator separator) {
		return (separator == TitleSeparator.STOP) ? separator.first(heading.title()) : separator.last(heading.title());
	}

	private static Heading without(Heading heading, TitleSeparator separator) {
		Parts parts = parts(heading, separator);
		return (parts == null || !parts.canBeTitle()) ? heading : heading.directedBy(parts.before(), parts.behind());
	}

}
