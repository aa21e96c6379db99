package kinoteka.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What was reached on sets of articles: the mean F1 of title and year over the lists of
 * each, and how many look-alikes gave no film.
 */
public final class ScoreBoard {

	private final Map<Gold, Double> scores = new LinkedHashMap<>();

	/** Scores each article. */
	public ScoreBoard(List<Gold> articles, ToDoubleFunction<Gold> score) {
		articles.stream()
			.filter((article) -> article.isList() || article.isNegative())
			.forEach((article) -> this.scores.put(article, score.applyAsDouble(article)));
	}

	/** The present reading. */
	static ScoreBoard of(List<Gold> articles) {
		ArticleParser parser = new ArticleParser();
		return new ScoreBoard(articles,
				(article) -> article.score(parser.parse(article.name(), article.content()).listings()));
	}

	/** The mean F1 over the lists. */
	public double mean() {
		return this.scores.entrySet()
			.stream()
			.filter((score) -> score.getKey().isList())
			.mapToDouble(Map.Entry::getValue)
			.average()
			.orElse(1);
	}

	/** How many look-alikes gave no film. */
	public long clean() {
		return this.scores.entrySet()
			.stream()
			.filter((score) -> score.getKey().isNegative() && score.getValue() == 1)
			.count();
	}

	private long lookAlikes() {
		return this.scores.keySet().stream().filter(Gold::isNegative).count();
	}

	/** The articles that are not read perfectly, with their figures. */
	Map<String, Double> imperfect() {
		return this.scores.entrySet()
			.stream()
			.filter((score) -> score.getValue() < 1)
			.collect(Collectors.toMap((score) -> score.getKey().toString(), Map.Entry::getValue, (one, other) -> one,
					TreeMap::new));
	}

	/** A line a set. */
	@Override
	public String toString() {
		Map<String, List<Gold>> sets = this.scores.keySet()
			.stream()
			.collect(Collectors.groupingBy(Gold::set, LinkedHashMap::new, Collectors.toList()));
		StringBuilder lines = new StringBuilder();
		sets.forEach((set, articles) -> lines.append(new ScoreBoard(articles, this.scores::get).line(set)));
		return lines.append(line("all")).toString();
	}

	private String line(String set) {
		long lists = this.scores.keySet().stream().filter(Gold::isList).count();
		return String.format(Locale.ROOT, "%-9s F1 %.4f over %d lists, look-alikes clean %d of %d%n", set, mean(),
				lists, clean(), lookAlikes());
	}

}
