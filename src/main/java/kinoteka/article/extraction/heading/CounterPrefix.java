package kinoteka.article.extraction.heading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.token.TitleText;

/**
 * A count before the title: "Movie night 3 – Alien", "Favourite 1: Alien". Not "Alien 3",
 * where nothing stands behind the number.
 */
final class CounterPrefix implements TemplateField {

	private static final Pattern FORM = Pattern
		.compile("(\\p{L}[\\p{L}'’ ]{1,35}+)[#№.°º]{0,2}\\s*(\\d{1,3})\\s*(?:[:.)|]|\\s[–—-])\\s+(?=\\S)");

	@Override
	public List<Heading> taken(List<Heading> headings) {
		Map<String, Integer> counts = new HashMap<>();
		headings.forEach((heading) -> counts.merge(name(heading.title()), 1, Integer::sum));
		counts.put("", 0);
		counts.values().removeIf((count) -> count < FEWEST || !TemplateField.most(count, headings.size()));
		return counts.isEmpty() ? headings : TemplateField.each(headings,
				(heading) -> counts.containsKey(name(heading.title())) ? without(heading) : heading);
	}

	private static String name(String title) {
		Matcher form = FORM.matcher(title);
		return form.lookingAt() ? TextNormalizer.key(form.group(1)) : "";
	}

	private static Heading without(Heading heading) {
		Matcher form = FORM.matcher(heading.title());
		String title = form.lookingAt() ? TitleText.clean(heading.title().substring(form.end())) : "";
		return TitleText.canBe(title) ? heading.withTitle(title).withRank(Integer.parseInt(form.group(2))) : heading;
	}

}
