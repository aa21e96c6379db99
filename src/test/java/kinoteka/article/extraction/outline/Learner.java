package kinoteka.article.extraction.outline;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Learns the table of weights from articles whose films are known. */
final class Learner {

	private static final double SHRINK_MEMBERS = 3;

	private static final double SHRINK_GROUPS = 0.05;

	private static final double SHRINK_JOINS = 0.15;

	/** Weights that prefer nothing, to begin to learn with. */
	static final Weights NOTHING = new Weights(new double[MemberFeatures.NAMES.size()],
			new double[GroupFeatures.NAMES.size()], new double[JoinFeatures.NAMES.size()]);

	/**
	 * What is expected before anything is learned: that objections hold, that a page
	 * counts what it lists, and that what it itself calls films are films.
	 */
	private static final double[] EXPECTED_OF_MEMBERS = MemberFeatures.NAMES.stream()
		.mapToDouble(Learner::expectedOfMember)
		.toArray();

	/** And that titles with years over text, as in the sample, are films. */
	private static final double[] EXPECTED_OF_GROUPS = GroupFeatures.NAMES.stream()
		.mapToDouble((name) -> name.equals("share named") ? 6 : name.equals("title and year over text") ? 3 : 0)
		.toArray();

	private final List<Lesson> lessons;

	Learner(List<Lesson> lessons) {
		this.lessons = lessons;
	}

	private static double expectedOfMember(String feature) {
		return switch (feature) {
			case "has named" -> 4;
			case "lacks named" -> -4;
			case "unmarked beside as many as declared" -> -2;
			default -> MemberFeatures.OBJECTIONS.contains(feature) ? -2 : 0;
		};
	}

	/** Learns from all lessons but one; from all, if that is null. */
	Weights learn(@Nullable Lesson without, Weights start, int steps) {
		double[] members = Logistic.fit(examples(without, true), start.members(), EXPECTED_OF_MEMBERS, SHRINK_MEMBERS);
		List<Choices.Choice> choices = this.lessons.stream()
			.filter((lesson) -> lesson != without && lesson.choice.weight() > 0)
			.map((lesson) -> lesson.choice)
			.toList();
		double[] groups = choices.isEmpty() ? start.groups()
				: Choices.fit(choices, start.groups(), EXPECTED_OF_GROUPS, SHRINK_GROUPS, steps);
		List<Logistic.Example> joins = examples(without, false);
		return new Weights(members, groups, joins.isEmpty() ? start.joins()
				: Logistic.fit(joins, start.joins(), new double[start.joins().length], SHRINK_JOINS));
	}

	private List<Logistic.Example> examples(@Nullable Lesson without, boolean members) {
		return this.lessons.stream()
			.filter((lesson) -> lesson != without)
			.flatMap((lesson) -> (members ? lesson.members : lesson.joins).stream())
			.toList();
	}

	/** Learns all weights, each kind on what the ones before make of the articles. */
	Weights learn() {
		this.lessons.forEach(Lesson::learnMembers);
		Weights weights = learn(null, NOTHING, 1);
		Weights read = weights;
		this.lessons.forEach((lesson) -> lesson.learnChoice(read));
		weights = learn(null, weights, 2500);
		Weights chosen = weights;
		this.lessons.forEach((lesson) -> lesson.learnJoins(chosen));
		return learn(null, weights, 300);
	}

}
