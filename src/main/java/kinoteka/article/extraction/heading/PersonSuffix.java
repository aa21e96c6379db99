package kinoteka.article.extraction.heading;

import java.util.List;
import java.util.Objects;

import kinoteka.article.extraction.token.PersonNames;
import kinoteka.article.extraction.token.TitleText;
import kinoteka.article.model.Details;
import org.jspecify.annotations.Nullable;

/**
 * Names of persons behind most titles, who are their directors: "Mank – David Fincher",
 * "Ran, Akira Kurosawa". One such title alone may as well be "Thelma – Louise".
 */
final class PersonSuffix implements TemplateField {

	private static final List<TitleSeparator> SEPARATORS = List.of(TitleSeparator.SEMICOLON, TitleSeparator.BRACKET,
			TitleSeparator.BAR, TitleSeparator.DASH, TitleSeparator.COMMA, TitleSeparator.COLON, TitleSeparator.STOP);

	@Override
	public List<Heading> taken(List<Heading> headings) {
		List<Heading> read = headings;
		for (TitleSeparator separator : SEPARATORS) {
			read = without(read, separator);
		}
		return read;
	}

	private static List<Heading> without(List<Heading> headings, TitleSeparator separator) {
		List<TitleSeparator.Parts> parts = headings.stream()
			.map((heading) -> parts(heading, separator))
			.filter(Objects::nonNull)
			.toList();
		long names = parts.stream().filter((one) -> PersonNames.areNames(one.behind())).count();
		long surnames = parts.stream().filter((one) -> isSurname(one.behind())).count();
		names += (names * 4 >= parts.size()) ? surnames : 0;
		long before = parts.stream().filter((one) -> PersonNames.areNames(one.before())).count();
		if (names >= 2 && areDated(headings, separator)) {
			return TemplateField.each(headings, (heading) -> heading.isDated() ? without(heading, separator) : heading);
		}
		boolean enough = names >= FEWEST && TemplateField.most(names, parts.size()) && names >= before
				&& (separator.isSeldom() || TemplateField.most(parts.size(), headings.size()));
		return enough ? TemplateField.each(headings, (heading) -> without(heading, separator)) : headings;
	}

	/** Whether all dated headings have names behind the separator. */
	private static boolean areDated(List<Heading> headings, TitleSeparator separator) {
		List<Heading> dated = headings.stream().filter(Heading::isDated).toList();
		return dated.size() >= 2 && dated.stream().allMatch((heading) -> {
			TitleSeparator.Parts parts = parts(heading, separator);
			return parts != null && PersonNames.areNames(parts.behind());
		});
	}

	/** Initials have full stops too: the first one behind a word parts. */
	private static TitleSeparator.@Nullable Parts parts(Heading heading, TitleSeparator separator) {
		return (separator == TitleSeparator.STOP) ? separator.first(heading.title()) : separator.last(heading.title());
	}

	private static Heading without(Heading heading, TitleSeparator separator) {
		TitleSeparator.Parts parts = parts(heading, separator);
		if (parts == null) {
			parts = loose(heading.title());
		}
		if (parts == null || !TitleText.canBe(parts.before())) {
			return heading;
		}
		Details directors = Details.directedBy(PersonNames.split(parts.behind()));
		return heading.with(parts.before(), heading.original(), heading.details().and(directors));
	}

	/** One word in a capital, which can be a name where others are. */
	private static boolean isSurname(String text) {
		return text.indexOf(' ') < 0 && Character.isUpperCase(text.charAt(0))
				&& text.chars().allMatch((c) -> Character.isLetter(c) || c == '-');
	}

	/** Where most titles part from their directors, one may do it otherwise. */
	private static TitleSeparator.@Nullable Parts loose(String title) {
		return SEPARATORS.stream()
			.map((separator) -> separator.last(title))
			.filter((parts) -> parts != null && PersonNames.areNames(parts.behind()))
			.findFirst()
			.orElse(null);
	}

}
