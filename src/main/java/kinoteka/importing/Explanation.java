package kinoteka.importing;

import java.util.Comparator;
import java.util.List;

import kinoteka.article.model.Article;
import kinoteka.article.model.Decision;
import kinoteka.article.model.SourceText;
import kinoteka.article.model.Span;

/**
 * Why these listings: the decision of an article as people and programs are told it.
 *
 * @param reason in a sentence, what decided
 * @param groups what was chosen among, the best first
 */
record Explanation(String reason, List<Group> groups) {

	static Explanation of(Article article) {
		List<Group> groups = article.decision()
			.groups()
			.stream()
			.map((group) -> Group.of(group, article.source()))
			.sorted(Comparator.comparingDouble(Group::score).reversed())
			.toList();
		return new Explanation(Reason.of(groups), groups);
	}

	/**
	 * Lines that are set apart alike.
	 *
	 * @param structure how they are set apart, in words
	 * @param score the sum of the products
	 * @param chosen whether they are listing headings
	 * @param features what was measured, what counts most first
	 * @param members the lines, in the order of the text
	 */
	record Group(String structure, double score, boolean chosen, List<Feature> features, List<Member> members) {

		static Group of(Decision.Group group, SourceText source) {
			return new Group(group.structure(), group.score(), group.chosen(),
					group.features()
						.stream()
						.map(Feature::of)
						.sorted(Comparator.comparingDouble((Feature feature) -> Math.abs(feature.product())).reversed())
						.toList(),
					group.members().stream().map((span) -> Member.of(span, source)).toList());
		}

	}

	/**
	 * A measure of a group.
	 *
	 * @param name its name in the table of weights
	 * @param value what was measured
	 * @param weight what one of it adds to the score
	 * @param product what it adds to the score
	 */
	record Feature(String name, double value, double weight, double product) {

		static Feature of(Decision.Feature feature) {
			double product = feature.value() * feature.weight();
			return new Feature(feature.name(), feature.value(), feature.weight(), (product != 0) ? product : 0);
		}

	}

	/**
	 * A line of a group.
	 *
	 * @param line its number, from 1
	 * @param text how it begins
	 */
	record Member(int line, String text) {

		private static final int LONGEST = 60;

		static Member of(Span span, SourceText source) {
			int[] points = source.text()
				.substring(span.start(), Math.min(span.end(), span.start() + 2 * LONGEST))
				.codePoints()
				.limit(LONGEST)
				.toArray();
			return new Member(source.line(span.start()), new String(points, 0, points.length));
		}

	}

}
