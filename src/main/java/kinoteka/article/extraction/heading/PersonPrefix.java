package kinoteka.article.extraction.heading;

import java.util.List;
import java.util.Objects;

import kinoteka.article.extraction.lexicon.KnownFilms;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.token.PersonNames;
import kinoteka.article.extraction.token.TitleText;

/**
 * Persons or roles before all titles: "Ellen Ripley – Alien". Only where nearly all that
 * stands behind is no name.
 */
final class PersonPrefix implements TemplateField {

	@Override
	public List<Heading> taken(List<Heading> headings) {
		List<TitleSeparator.Parts> parts = headings.stream()
			.map((heading) -> TitleSeparator.DASH.first(heading.title()))
			.filter(Objects::nonNull)
			.toList();
		long names = parts.stream().filter((one) -> PersonNames.areNames(one.before())).count();
		long behind = parts.stream().filter((one) -> PersonNames.areNames(one.behind())).count();
		long known = parts.stream().filter((one) -> isKnown(one.behind())).count();
		boolean roles = known >= 2 && known > 2 * parts.stream().filter((one) -> isKnown(one.before())).count();
		boolean all = parts.size() == headings.size() && parts.size() >= FEWEST
				&& (roles || (names * 10 >= parts.size() * 8L && names >= 2 * behind));
		return all ? TemplateField.each(headings, PersonPrefix::without) : headings;
	}

	private static boolean isKnown(String title) {
		return KnownFilms.isTitle(TextNormalizer.key(title));
	}

	private static Heading without(Heading heading) {
		TitleSeparator.Parts parts = TitleSeparator.DASH.first(heading.title());
		String title = (parts == null) ? "" : TitleText.clean(parts.behind());
		return TitleText.canBe(title) ? heading.withTitle(title) : heading;
	}

}
