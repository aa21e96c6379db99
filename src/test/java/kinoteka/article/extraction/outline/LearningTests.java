package kinoteka.article.extraction.outline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import kinoteka.article.ArticleParser;
import kinoteka.article.Gold;
import kinoteka.article.ScoreBoard;
import kinoteka.article.extraction.ArticleExtractor;
import kinoteka.article.extraction.heading.TitleTemplate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Learns the weights from all articles whose films are known, writes the table, and
 * prints what is reached: on the same articles, and on each after learning from all
 * others. {@code ./mvnw test -Ptrain}
 */
@Tag("train")
class LearningTests {

	private static final Path TABLE = Path.of("src/main/resources/kinoteka/article/weights.properties");

	private static final int REFITTED = 150;

	@Test
	void learnsTheWeights() throws IOException {
		List<Lesson> lessons = Stream.of(Gold.corpus(), Gold.committed(), Gold.cases(), Gold.family())
			.flatMap(List::stream)
			.filter((article) -> article.isList() || article.isNegative())
			.map((article) -> new Lesson(article, weight(article)))
			.toList();
		Learner learner = new Learner(lessons);
		Weights weights = learner.learn();
		Files.writeString(TABLE, table(weights));
		List<Gold> articles = lessons.stream().map((lesson) -> lesson.gold).toList();
		ScoreBoard fit = new ScoreBoard(articles, (article) -> score(article, weights));
		System.out.println("On the articles that were learned from:\n" + fit);
		IdentityHashMap<Gold, Lesson> all = new IdentityHashMap<>();
		lessons.forEach((lesson) -> all.put(lesson.gold, lesson));
		System.out.println(
				"Each article left out once:\n" + new ScoreBoard(
						Stream
							.concat(Gold.corpus().isEmpty() ? Stream.of()
									: articles.stream().filter(LearningTests::isCorpus),
									articles.stream().filter((article) -> article.set().equals("articles")))
							.toList(),
						(article) -> score(article, learner.learn(all.get(article), weights, REFITTED))));
		assertThat(fit.mean()).isPositive();
	}

	private static boolean isCorpus(Gold article) {
		return article.set().startsWith("real") || article.set().equals("sketches");
	}

	/** Look-alikes that were made up are many, and stranger than those that are found. */
	private static double weight(Gold article) {
		return switch (article.set()) {
			case "articles" -> article.isNegative() ? 0.15 : 1;
			case "layouts", "family" -> 2;
			default -> 1;
		};
	}

	private static double score(Gold article, Weights weights) {
		return article.score(
				ArticleExtractor
					.read(article.name(), ArticleParser.document(article.name(), article.content()),
							new Experience(weights, TitleTemplate.WHOLE))
					.listings());
	}

	private static String table(Weights weights) {
		StringBuilder table = new StringBuilder(
				"# What one of each feature adds to a score. Learned by ./mvnw test -Ptrain; never changed by hand.\n");
		append(table, "member", MemberFeatures.NAMES, weights.members());
		append(table, "group", GroupFeatures.NAMES, weights.groups());
		append(table, "join", JoinFeatures.NAMES, weights.joins());
		return table.toString();
	}

	private static void append(StringBuilder table, String kind, List<String> names, double[] weights) {
		for (int i = 0; i < weights.length; i++) {
			table.append(String.format(Locale.ROOT, "%s = %.3f%n", Weights.key(kind, names.get(i)), weights[i]));
		}
	}

}
