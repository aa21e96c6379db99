package kinoteka.article.extraction.heading;

import java.util.List;

import kinoteka.article.extraction.field.DirectorCredit;
import kinoteka.article.extraction.token.TitleText;
import org.jspecify.annotations.Nullable;

/**
 * A little word and a director behind most titles: "Fargo by Joel Coen". One title alone
 * may as well be "Children of Men".
 */
final class CreditSuffix implements TemplateField {

	@Override
	public List<Heading> taken(List<Heading> headings) {
		long credited = TemplateField.count(headings,
				(heading) -> heading.namesDirector() || credit(heading.title()) != null);
		return (credited >= 2 && TemplateField.most(credited, headings.size()))
				? TemplateField.each(headings, CreditSuffix::without) : headings;
	}

	private static @Nullable DirectorCredit credit(String title) {
		return DirectorCredit.in(title);
	}

	private static Heading without(Heading heading) {
		DirectorCredit credit = heading.namesDirector() ? null : credit(heading.title());
		String title = (credit == null) ? "" : TitleText.clean(heading.title().substring(0, credit.from()));
		return (credit == null || !TitleText.canBe(title)) ? heading
				: heading.directedBy(title, heading.title().substring(credit.nameFrom()));
	}

}
