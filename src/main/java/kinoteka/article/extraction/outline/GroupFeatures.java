package kinoteka.article.extraction.outline;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import kinoteka.article.extraction.heading.Heading;
import kinoteka.article.extraction.metadata.Topic;

/**
 * What speaks for and against a group being the listing headings of its article, and for
 * the article listing films at all.
 */
final class GroupFeatures {

	private static final int FEW = 6;

	private static final List<Feature<GroupFeatures>> ALL = List.of(share(Trait.DIRECTED), share(Trait.LABELLED),
			share(Trait.QUOTED), share(Trait.OPENS), share(Trait.WHOLE), share(Trait.KNOWN), share(Trait.NAMED),
			Feature.when("always", (group) -> true),
			Feature.of("log count of dated", (group) -> Math.log(1 + group.dated() * group.count())),
			Feature.of("dated over text", (group) -> group.dated() * group.profile.share(Trait.FOLLOWED)),
			Feature.of("title and year over text",
					(group) -> group.share((member) -> member.heading().is(Heading.Trait.BRACKETED))
							* group.profile.share(Trait.FOLLOWED) * group.profile.share(Trait.WHOLE)),
			Feature.of("accepted", (group) -> GroupProfile.portion(group.count(), group.all)),
			Feature.of("share of lines", (group) -> GroupProfile.portion(group.count(), group.evidence.lines())),
			Feature.of("objections", (group) -> group.share((member) -> !member.objections().isEmpty())),
			Feature.of("short and sure", (group) -> (group.count() < FEW) ? group.sureness : 0),
			Feature.of("film words", (group) -> group.words.films()),
			Feature.of("opening series words", (group) -> group.evidence.opening().series()),
			Feature.of("dated above", (group) -> group.evidence.datedAbove(group.members())),
			Feature.of("dated beside", (group) -> group.evidence.datedBeside(group.members())),
			Feature.of("ranked above", (group) -> group.evidence.rankedAbove(group.members())),
			Feature.of("titles above", (group) -> group.evidence.titlesAbove(group.members())),
			Feature.of("items below", (group) -> group.evidence.itemsBelow(group.members())),
			Feature.of("undated under other", (group) -> group.evidence.topic() == Topic.OTHER ? 1 - group.dated() : 0),
			Feature.when("only one", (group) -> group.count() == 1),
			Feature.when("items", (group) -> group.members().getFirst().structure().kind() == Structure.Kind.ITEM),
			Feature.when("declared", (group) -> group.evidence.declares(group.count())),
			Feature.when("off declared",
					(group) -> group.evidence.declares() && !group.evidence.declares(group.count())),
			Feature.when("topic films", (group) -> group.evidence.topic() == Topic.FILMS),
			Feature.when("topic other", (group) -> group.evidence.topic() == Topic.OTHER),
			Feature.when("headline names films", (group) -> group.evidence.isHeadlined()),
			Feature.when("headline names works", (group) -> group.evidence.isHeadlinedByWorks()),
			Feature.when("headline chooses", (group) -> group.evidence.isChoice()),
			Feature.when("headline chooses films",
					(group) -> group.evidence.isChoice() && group.evidence.isHeadlined()),
			Feature.when("films over others", GroupFeatures::tellsMoreOfFilms),
			Feature.when("no evidence", GroupFeatures::isWithoutEvidence),
			Feature.when("any known title", (group) -> group.profile.having(Trait.KNOWN).cardinality() > 0),
			Feature.when("several known titles", (group) -> group.profile.having(Trait.KNOWN).cardinality() > 2));

	/** The names of the features, in the order of the vectors. */
	static final List<String> NAMES = Feature.names(ALL);

	private final Evidence evidence;

	private final GroupProfile profile;

	private final int all;

	private final double sureness;

	private final Vocabulary words;

	private GroupFeatures(Evidence evidence, GroupProfile profile, int all, double sureness) {
		this.evidence = evidence;
		this.profile = profile;
		this.all = all;
		this.sureness = sureness;
		this.words = evidence.vocabulary(profile);
	}

	/** The features of the accepted members of a group. */
	static double[] of(Evidence evidence, GroupProfile profile, int all, double sureness) {
		return Feature.vector(ALL, new GroupFeatures(evidence, profile, all, sureness));
	}

	private List<Candidate> members() {
		return this.profile.members();
	}

	private int count() {
		return members().size();
	}

	private double dated() {
		return this.profile.share(Trait.DATED);
	}

	private double share(Predicate<Candidate> holds) {
		return GroupProfile.portion((int) members().stream().filter(holds).count(), count());
	}

	private boolean tellsMoreOfFilms() {
		Vocabulary opening = this.evidence.opening();
		return this.words.films() + opening.films() > this.words.works() + this.words.series() + opening.works()
				+ opening.series();
	}

	private boolean isWithoutEvidence() {
		boolean said = dated() > 0 || this.profile.share(Trait.DIRECTED) > 0 || this.profile.share(Trait.DETAILED) > 0;
		return !said && this.words.films() == 0 && this.evidence.topic() != Topic.FILMS && !this.evidence.isHeadlined();
	}

	private static Feature<GroupFeatures> share(Trait trait) {
		return Feature.of("share " + trait.name().toLowerCase(Locale.ROOT), (group) -> group.profile.share(trait));
	}

}
