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

	/** What is expected before anything is learned: that objections hold. */
	private static final double[] EXPECTED_OF_MEMBERS = MemberFeatures.NAMES.stream()
		.mapToDouble((name) -> MemberFeatures.OBJECTIONS.contains(name) ? -2
				: name.equals("has named") ? 4 : name.equals("lacks named") ? -4 : 0)
		.toArray();

	/** And that what the page itself calls films are films. */
	private static final double[] EXPECTED_OF_GROUPS = GroupFeatures.NAMES.stream()
		.mapToDouble((name) -> name.equals("share named") ? 6 : 0)
		.toArray();

	private final List<Lesson> lessons;

	Learner(List<Lesson> lessons) {
		this.lessons = lessons;
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
