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

	private static final Pattern FORM = Pattern.compile(
			"^(\\p{L}[\\p{L}'’ ]{1,30}?)\\s*(?:[#№]|[nN]\\S{0,2})?\\s*(\\d{1,3})\\s*(?:[:.)|]|\\s[–—-])\\s+(?=\\S)");

	private static final int LONGEST = 40;

	@Override
	public List<Heading> taken(List<Heading> headings) {
		Map<String, Integer> counts = new HashMap<>();
		for (Heading heading : headings) {
			Matcher form = FORM.matcher(heading.title());
			if (mayCount(heading.title()) && form.find()) {
				counts.merge(TextNormalizer.key(form.group(1)), 1, Integer::sum);
			}
		}
		boolean shared = counts.values().stream().anyMatch((count) -> count >= FEWEST);
		return shared ? TemplateField.each(headings, (heading) -> without(heading, counts, headings.size())) : headings;
	}

	private static boolean mayCount(String title) {
		for (int i = 1; i < Math.min(title.length(), LONGEST); i++) {
			if (title.charAt(i) >= '0' && title.charAt(i) <= '9') {
				return true;
			}
		}
		return false;
	}

	private static Heading without(Heading heading, Map<String, Integer> counts, int all) {
		Matcher form = FORM.matcher(heading.title());
		if (!form.find()) {
			return heading;
		}
		int count = counts.getOrDefault(TextNormalizer.key(form.group(1)), 0);
		String title = TitleText.clean(heading.title().substring(form.end()));
		boolean shared = count >= FEWEST && TemplateField.most(count, all);
		return (shared && TitleText.canBe(title)) ? heading.withTitle(title).withRank(Integer.parseInt(form.group(2)))
				: heading;
	}

}
