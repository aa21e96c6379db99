package kinoteka.importing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import kinoteka.article.ArticleParser;
import kinoteka.article.model.Article;
import kinoteka.article.model.Decision.Feature;
import kinoteka.article.model.Decision.Group;
import kinoteka.article.model.Decision;
import kinoteka.article.model.Span;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExplanationTests {

	private static final String TEXT = "Films\n\n1. Mirror (1975)\n- Stalker\n2. Solaris (1972)\n- Nostalgia\n";

	private static final Group ITEMS = new Group("items of a list", 0.5, false,
			List.of(new Feature("dated", 0, -2), new Feature("even", 0.5, 1)), spans("- Stalker", "- Nostalgia"));

	private static final Group RANKED = new Group("lines with a rank", 3.25, true,
			List.of(new Feature("even", 0.25, 1), new Feature("short", 0.5, -2), new Feature("dated", 1, 4)),
			spans("1. Mirror (1975)", "2. Solaris (1972)"));

	@Test
	void showsTheBestGroupFirstAndWhatCountsMostInItFirst() {
		assertThat(lines(ITEMS, RANKED)).containsExactly("  lines with a rank: score 3.25, chosen, 2 lines",
				"    feature  value  weight  product", "    dated    1.000   4.000    4.000",
				"    short    0.500  -2.000   -1.000", "    even     0.250   1.000    0.250",
				"    3 | 1. Mirror (1975)", "    5 | 2. Solaris (1972)",
				"  items of a list: score 0.50, not chosen, 2 lines", "    feature  value  weight  product",
				"    even     0.500   1.000    0.500", "    dated    0.000  -2.000    0.000", "    4 | - Stalker",
				"    6 | - Nostalgia", "\"lines with a rank\" (3.25) won over \"items of a list\" (0.50); "
						+ "the largest differences are dated +4.00, short -1.00, even -0.25.");
	}

	@Test
	void saysWhatCountsMostWhenThereIsNoRival() {
		assertThat(lines(RANKED).getLast()).isEqualTo("\"lines with a rank\" (3.25) won without a rival; "
				+ "in it count most dated +4.00, short -1.00, even +0.25.");
	}

	@Test
	void saysThatNoGroupWon() {
		assertThat(lines(ITEMS).getLast())
			.isEqualTo("No group won; the best is \"items of a list\" (0.50); in it count most even +0.50.");
	}

	@Test
	void saysThatThereWasNothingToChooseFrom() {
		assertThat(lines()).singleElement().asString().startsWith("No lines of the article are set apart alike");
	}

	@Test
	void showsHowALongLineBegins() {
		String line = "🎬".repeat(61) + "\n" + "word ".repeat(20);
		Group group = new Group("lines", 1, true, List.of(), List.of(new Span(0, 122), new Span(123, 223)));
		assertThat(Explanation.of(article(line, group)).groups().getFirst().members())
			.containsExactly(new Explanation.Member(1, "🎬".repeat(60)), new Explanation.Member(2, "word ".repeat(12)));
	}

	private static List<String> lines(Group... groups) {
		return ExplanationText.lines(Explanation.of(article(TEXT, groups)), 80);
	}

	private static Article article(String text, Group... groups) {
		Article parsed = new ArticleParser().parse("a.txt", text.getBytes(StandardCharsets.UTF_8));
		return new Article("a.txt", parsed.format(), parsed.source(), null, null, null, null, null, null, List.of(),
				List.of(), parsed.pieces(), 1, new Decision(List.of(groups)));
	}

	private static List<Span> spans(String... lines) {
		return Arrays.stream(lines)
			.map((line) -> new Span(TEXT.indexOf(line), TEXT.indexOf(line) + line.length()))
			.toList();
	}

}
