package kinoteka.article.extraction.outline;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import kinoteka.article.extraction.metadata.Topic;

/**
 * What speaks for and against a group being the listing headings of its article, and for
 * the article listing films at all.
 */
final class GroupFeatures {

	private static final int FEW = 6;

	private static final List<Feature> ALL = List.of(share("directed", Trait.DIRECTED),
			share("labelled", Trait.LABELLED), share("quoted", Trait.QUOTED), share("opens", Trait.OPENS),
			share("whole", Trait.WHOLE), share("known", Trait.KNOWN), share("named", Trait.NAMED),
			feature("always", (group) -> 1),
			feature("log count of dated", (group) -> Math.log(1 + group.dated() * group.count())),
			feature("accepted", (group) -> GroupProfile.portion(group.count(), group.all)),
			feature("share of lines", (group) -> GroupProfile.portion(group.count(), group.evidence.lines())),
			feature("objections", (group) -> group.share((member) -> !member.objections().isEmpty())),
			feature("short and sure", (group) -> (group.count() < FEW) ? group.sureness : 0),
			feature("film words", (group) -> group.words.films()),
			feature("opening series words", (group) -> group.evidence.opening().series()),
			feature("dated above", (group) -> group.evidence.datedAbove(group.members())),
			feature("dated beside", (group) -> group.evidence.datedBeside(group.members())),
			feature("ranked above", (group) -> group.evidence.rankedAbove(group.members())),
			feature("titles above", (group) -> group.evidence.titlesAbove(group.members())),
			feature("items below", (group) -> group.evidence.itemsBelow(group.members())),
			feature("undated under other", (group) -> group.evidence.topic() == Topic.OTHER ? 1 - group.dated() : 0),
			when("only one", (group) -> group.count() == 1),
			when("items", (group) -> group.members().getFirst().structure().kind() == Structure.Kind.ITEM),
			when("declared", (group) -> group.evidence.declares(group.count())),
			when("off declared", (group) -> group.evidence.declares() && !group.evidence.declares(group.count())),
			when("topic films", (group) -> group.evidence.topic() == Topic.FILMS),
			when("topic other", (group) -> group.evidence.topic() == Topic.OTHER),
			when("headline names films", (group) -> group.evidence.isHeadlined()),
			when("headline names works", (group) -> group.evidence.isHeadlinedByWorks()),
			when("headline chooses", (group) -> group.evidence.isChoice()),
			when("headline chooses films", (group) -> group.evidence.isChoice() && group.evidence.isHeadlined()),
			when("films over others", GroupFeatures::tellsMoreOfFilms),
			when("no evidence", GroupFeatures::isWithoutEvidence),
			when("any known title", (group) -> group.profile.having(Trait.KNOWN).cardinality() > 0),
			when("several known titles", (group) -> group.profile.having(Trait.KNOWN).cardinality() > 2));

	/** The names of the features, in the order of the vectors. */
	static final List<String> NAMES = ALL.stream().map(Feature::name).toList();

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
		GroupFeatures group = new GroupFeatures(evidence, profile, all, sureness);
		return ALL.stream().mapToDouble((feature) -> feature.value().applyAsDouble(group)).toArray();
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
		boolean said = dated() > 0 || this.profile.share(Trait.DIRECTED) > 0
				|| this.profile.share(Trait.DETAILED) > 0;
		return !said && this.words.films() == 0 && this.evidence.topic() != Topic.FILMS && !this.evidence.isHeadlined();
	}

	private static Feature share(String name, Trait trait) {
		return feature("share " + name, (group) -> group.profile.share(trait));
	}

	private static Feature when(String name, Predicate<GroupFeatures> holds) {
		return feature(name, (group) -> holds.test(group) ? 1 : 0);
	}

	private static Feature feature(String name, ToDoubleFunction<GroupFeatures> value) {
		return new Feature(name, value);
	}

	private record Feature(String name, ToDoubleFunction<GroupFeatures> value) {
	}

}
