package kinoteka.article.extraction.heading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.token.TitleText;

/**
 * The same words behind most titles: "Alien – Netflix", "Alien | Trailer". Not "Dune:
 * Part Two", which no other title of the list ends with.
 */
final class CommonSuffix implements TemplateField {

	@Override
	public List<Heading> taken(List<Heading> headings) {
		List<Heading> read = headings;
		for (TitleSeparator separator : TitleSeparator.values()) {
			read = without(read, separator);
		}
		return read;
	}

	private static List<Heading> without(List<Heading> headings, TitleSeparator separator) {
		Map<String, Integer> counts = new HashMap<>();
		headings.stream()
			.map((heading) -> separator.last(heading.title()))
			.filter(Objects::nonNull)
			.forEach((parts) -> counts.merge(TextNormalizer.key(parts.behind()), 1, Integer::sum));
		return TemplateField.each(headings, (heading) -> {
			TitleSeparator.Parts parts = separator.last(heading.title());
			int count = (parts == null) ? 0 : counts.getOrDefault(TextNormalizer.key(parts.behind()), 0);
			boolean shared = count >= FEWEST && TemplateField.most(count, headings.size()) && parts != null
					&& parts.behind().chars().noneMatch(Character::isDigit);
			return (parts != null && shared && TitleText.canBe(parts.before())) ? heading.withTitle(parts.before())
					: heading;
		});
	}

}
