package kinoteka.article.extraction.outline;

import java.util.List;

/**
 * What speaks for and against a further group, or a part of one, being listings beside
 * those that were chosen.
 */
final class JoinFeatures {

	/** The names of the features, in the order of the vectors. */
	static final List<String> NAMES = List.of("always", "score", "score of the chosen", "same kind", "same level",
			"deeper", "fresh", "inside", "before", "behind", "ranks go on", "under mentions", "dated",
			"dated less than the chosen", "directed", "directed less than the chosen", "ranked",
			"ranked less than the chosen", "quoted", "followed", "labelled", "log count", "size", "directly over",
			"same emphasis", "aside", "undated inside", "dated outside", "persons", "objections", "few",
			"dated and whole");

	private JoinFeatures() {
	}

	static double[] of(Join join, Listed listed) {
		List<Candidate> fresh = join.members();
		Candidate first = fresh.getFirst();
		Candidate chosen = listed.members().getFirst();
		double inside = listed.inside(fresh);
		double dated = share(fresh, (one) -> one.heading().isDated());
		double directed = share(fresh, (one) -> one.heading().namesDirector());
		double ranked = share(fresh, (one) -> one.heading().isRanked());
		boolean kind = first.structure().kind() == chosen.structure().kind();
		return new double[] { 1, join.group().score(), listed.score(), bit(kind),
				bit(kind && first.structure().level() == chosen.structure().level()),
				bit(first.structure().kind().compareTo(chosen.structure().kind()) > 0
						|| (kind && first.structure().level() > chosen.structure().level())),
				GroupProfile.portion(fresh.size(), join.group().members().size()), inside, listed.before(fresh),
				listed.behind(fresh), bit(listed.goesOn(first)), listed.underMentions(fresh), dated,
				Math.max(0, listed.dated() - dated), directed, Math.max(0, listed.directed() - directed), ranked,
				Math.max(0, listed.ranked() - ranked), share(fresh, (one) -> one.heading().marks().quoted()),
				listed.followed(fresh), listed.labelled(fresh), Math.log(fresh.size()),
				GroupProfile.portion(fresh.size(), fresh.size() + listed.members().size()), listed.directlyOver(fresh),
				bit(first.structure().emphasis() == chosen.structure().emphasis()),
				share(fresh, (one) -> one.objections().contains(TitleObjection.ASIDE)), inside * (1 - dated),
				(1 - inside) * dated, share(fresh, (one) -> one.objections().contains(TitleObjection.PERSON)),
				share(fresh, (one) -> !one.objections().isEmpty()), bit(fresh.size() < 3),
				share(fresh, (one) -> one.heading().marks().bracketed() && one.heading().marks().ends()) };
	}

	private static double bit(boolean holds) {
		return holds ? 1 : 0;
	}

	static double share(List<Candidate> members, java.util.function.Predicate<Candidate> holds) {
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

}
