package kinoteka.article.extraction.heading;

import java.util.List;

import kinoteka.article.extraction.heading.TitleSeparator.Parts;
import kinoteka.article.extraction.lexicon.KnownFilms;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.token.TitleText;
import org.jspecify.annotations.Nullable;

/**
 * Persons or roles before all titles: "Ellen Ripley – Alien". Only where more of what
 * stands behind is known as films.
 */
final class PersonPrefix implements TemplateField {

	@Override
	public List<Heading> taken(List<Heading> headings) {
		List<Parts> parts = TemplateField.found(headings, PersonPrefix::parts);
		long known = TemplateField.count(parts, (one) -> isKnown(one.behind()));
		long before = TemplateField.count(parts, (one) -> isKnown(one.before()));
		boolean all = parts.size() == headings.size() && parts.size() >= FEWEST && known >= 2 && known > 2 * before;
		return all ? TemplateField.each(headings, PersonPrefix::without) : headings;
	}

	private static @Nullable Parts parts(Heading heading) {
		return TitleSeparator.DASH.first(heading.title());
	}

	private static boolean isKnown(String title) {
		return KnownFilms.isTitle(TextNormalizer.key(title));
	}

	private static Heading without(Heading heading) {
		Parts parts = parts(heading);
		String title = (parts == null) ? "" : TitleText.clean(parts.behind());
		return TitleText.canBe(title) ? heading.withTitle(title) : heading;
	}

}
