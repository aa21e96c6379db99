package kinoteka.article.extraction.outline;

import java.util.List;
import java.util.function.Predicate;

import kinoteka.article.extraction.heading.Heading;

/**
 * What speaks for and against a further group, or a part of one, being listings beside
 * those that were chosen.
 */
final class JoinFeatures {

	private static final int FEW = 3;

	private static final List<Feature<Joining>> ALL = List.of(Feature.when("always", (one) -> true),
			Feature.of("score", (one) -> one.join().group().score()),
			Feature.of("score of the chosen", (one) -> one.listed().score()),
			Feature.of("behind", (one) -> one.listed().behind(one.fresh())),
			Feature.of("under mentions", (one) -> one.listed().underMentions(one.fresh())),
			Feature.of("dated less than the chosen", (one) -> one.less(Heading::isDated)),
			Feature.of("directed less than the chosen", (one) -> one.less(Heading::namesDirector)),
			Feature.of("labelled", (one) -> one.listed().labelled(one.fresh())),
			Feature.of("size",
					(one) -> GroupProfile.portion(one.fresh().size(),
							one.fresh().size() + one.listed().members().size())),
			Feature.of("directly over", (one) -> one.listed().directlyOver(one.fresh())),
			Feature.of("objections", (one) -> share(one.fresh(), (member) -> !member.objections().isEmpty())),
			Feature.when("ranks go on", (one) -> one.listed().goesOn(one.fresh().getFirst())),
			Feature.of("ranked", (one) -> share(one.fresh(), (member) -> member.heading().isRanked())),
			Feature.when("few", (one) -> one.fresh().size() < FEW));

	/** The names of the features, in the order of the vectors. */
	static final List<String> NAMES = Feature.names(ALL);

	private JoinFeatures() {
	}

	static double[] of(Join join, Listed listed) {
		return Feature.vector(ALL, new Joining(join, listed));
	}

	static double share(List<Candidate> members, Predicate<Candidate> holds) {
		return GroupProfile.portion((int) members.stream().filter(holds).count(), members.size());
	}

	/**
	 * A part of a group that may join the listings.
	 *
	 * @param group the group
	 * @param members those of its members that would join, in order
	 */
	record Join(ReadGroup group, List<Candidate> members) {
	}

	private record Joining(Join join, Listed listed) {

		List<Candidate> fresh() {
			return this.join.members();
		}

		double less(Predicate<Heading> holds) {
			return Math.max(0, share(this.listed.members(), (one) -> holds.test(one.heading()))
					- share(fresh(), (one) -> holds.test(one.heading())));
		}

	}

}
