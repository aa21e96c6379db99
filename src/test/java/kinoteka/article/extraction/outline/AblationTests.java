package kinoteka.article.extraction.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import kinoteka.article.ArticleParser;
import kinoteka.article.Gold;
import kinoteka.article.extraction.ArticleExtractor;
import kinoteka.article.extraction.heading.TemplateField;
import kinoteka.article.extraction.heading.TitleTemplate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Switches each feature and each field of the template off in turn, and prints in how
 * many of the committed articles that changes the films, for better or worse:
 * {@code ./mvnw test -Pablation}.
 */
@Tag("ablation")
class AblationTests {

	private static final List<Gold> ARTICLES = Gold.committed();

	@Test
	void saysWhatEachRuleIsWorth() {
		double[] whole = scores(Experience.whole());
		for (TemplateField field : TitleTemplate.WHOLE.fields()) {
			List<TemplateField> others = new ArrayList<>(TitleTemplate.WHOLE.fields());
			others.remove(field);
			print(field.getClass().getSimpleName(), whole,
					new Experience(Weights.learned(), new TitleTemplate(others)));
		}
		for (String feature : features()) {
			print(feature, whole, new Experience(without(feature), TitleTemplate.WHOLE));
		}
		assertThat(whole).isNotEmpty();
	}

	/** The weights with one of them at 0. */
	private static Weights without(String feature) {
		Weights whole = Weights.learned();
		return new Weights(without(feature, "member", MemberFeatures.NAMES, whole.members()),
				without(feature, "group", GroupFeatures.NAMES, whole.groups()),
				without(feature, "join", JoinFeatures.NAMES, whole.joins()));
	}

	private static double[] without(String feature, String kind, List<String> names, double[] weights) {
		return IntStream.range(0, weights.length)
			.mapToDouble((i) -> Weights.key(kind, names.get(i)).equals(feature) ? 0 : weights[i])
			.toArray();
	}

	private static List<String> features() {
		List<String> features = new ArrayList<>();
		MemberFeatures.NAMES.forEach((name) -> features.add(Weights.key("member", name)));
		GroupFeatures.NAMES.forEach((name) -> features.add(Weights.key("group", name)));
		JoinFeatures.NAMES.forEach((name) -> features.add(Weights.key("join", name)));
		return features;
	}

	private static void print(String rule, double[] whole, Experience without) {
		double[] scores = scores(without);
		int better = 0;
		int worse = 0;
		for (int i = 0; i < whole.length; i++) {
			better += (scores[i] > whole[i]) ? 1 : 0;
			worse += (scores[i] < whole[i]) ? 1 : 0;
		}
		System.out.printf(Locale.ROOT, "without %-60s %3d worse %3d better%n", rule, worse, better);
	}

	private static double[] scores(Experience experience) {
		return ARTICLES.stream()
			.mapToDouble((article) -> article.score(ArticleExtractor
				.read(article.name(), ArticleParser.document(article.name(), article.content()), experience)
				.listings()))
			.toArray();
	}

}
