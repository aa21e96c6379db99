package kinoteka.article.extraction.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.heading.Heading;

/**
 * What speaks for and against each member of a group being an entry, measured against the
 * others. Members with the surest mark are anchors; the others are unmarked.
 */
final class MemberFeatures {

	private static final int FEW = 3;

	/** The names of the features that speak against a title. */
	static final List<String> OBJECTIONS = TitleObjection.ALL.stream().map(TitleObjection::toString).toList();

	private static final List<Feature<Member>> ALL = all();

	/** The names of the features, in the order of the vectors. */
	static final List<String> NAMES = Feature.names(ALL);

	private final GroupProfile profile;

	private final List<Block> blocks;

	private final Evidence evidence;

	private final Map<String, Integer> titles = new HashMap<>();

	MemberFeatures(GroupProfile profile, Surroundings surroundings, Evidence evidence) {
		this.profile = profile;
		this.blocks = surroundings.blocks();
		this.evidence = evidence;
		for (int i = 0; i < profile.members().size(); i++) {
			this.titles.putIfAbsent(profile.members().get(i).folded(), i);
		}
	}

	private static List<Feature<Member>> all() {
		List<Feature<Member>> all = new ArrayList<>(List.of(has(Trait.DATED), has(Trait.RANKED), has(Trait.DIRECTED),
				lacks(Trait.DIRECTED), has(Trait.LABELLED), has(Trait.DETAILED), differs(Trait.FOLLOWED),
				lacks(Trait.FOLLOWED), lacks(Trait.OPENS), differs(Trait.WHOLE), lacks(Trait.WHOLE), has(Trait.NAMED),
				lacks(Trait.NAMED), Feature.when("always", (member) -> true),
				Feature.when("small group", (member) -> member.profile().members().size() < FEW),
				Feature.when("anchored by form", (member) -> member.profile().isAnchoredByForm()),
				Feature.when("over a list", Member::isOverList), Feature.when("repeats", Member::isRepeated),
				unmarked("unmarked heading", (member) -> member.is(Structure.Kind.HEADING)),
				unmarked("unmarked emphasised", (member) -> member.is(Structure.Kind.LINE) && member.isEmphasised()),
				unmarked("unmarked plain",
						(member) -> member.is(Structure.Kind.LINE) && !member.isEmphasised() && !member.isQuoted()),
				Feature.of("unmarked and like", (member) -> member.isUnmarked() ? member.like() : 0),
				unmarked("unmarked and like all", (member) -> member.like() == 1),
				Feature.of("unmarked with share of anchors",
						(member) -> member.isUnmarked() ? member.shareOfAnchors() : 0),
				unmarked("unmarked between anchors", Member::isBetweenAnchors),
				Feature.of("unmarked and like between anchors",
						(member) -> (member.isUnmarked() && member.isBetweenAnchors()) ? member.like() * member.like()
								: 0),
				Feature.of("unmarked and ranked",
						(member) -> (member.isUnmarked() && member.has(Trait.RANKED))
								? member.profile().share(Trait.RANKED) : 0),
				unmarked("unmarked beside as many as declared",
						(member) -> member.evidence().declares(member.profile().anchorCount())),
				Feature.when("as many as declared",
						(member) -> member.evidence().declares(member.profile().members().size()))));
		TitleObjection.ALL.forEach((objection) -> all
			.add(Feature.when(objection.toString(), (member) -> member.candidate().objections().contains(objection))));
		return List.copyOf(all);
	}

	private static Feature<Member> has(Trait trait) {
		return Feature.when("has " + named(trait), (member) -> member.has(trait));
	}

	/** It lacks what so many others have. */
	private static Feature<Member> lacks(Trait trait) {
		return Feature.of("lacks " + named(trait), (member) -> member.has(trait) ? 0 : member.profile().share(trait));
	}

	/** It has what so many others lack. */
	private static Feature<Member> differs(Trait trait) {
		return Feature.of("differs in " + named(trait),
				(member) -> member.has(trait) ? 1 - member.profile().share(trait) : 0);
	}

	private static String named(Trait trait) {
		return trait.name().toLowerCase(Locale.ROOT);
	}

	private static Feature<Member> unmarked(String name, Predicate<Member> holds) {
		return Feature.when(name, (member) -> member.isUnmarked() && holds.test(member));
	}

	double[] of(int i) {
		return Feature.vector(ALL, new Member(this, i, this.profile.likeAnchors(i)));
	}

	/**
	 * A member among the others.
	 *
	 * @param group the group
	 * @param place its place in the group
	 * @param like how many of the forms that the anchors agree on it has, from 0 to 1
	 */
	private record Member(MemberFeatures group, int place, double like) {

		GroupProfile profile() {
			return this.group.profile;
		}

		Evidence evidence() {
			return this.group.evidence;
		}

		Candidate candidate() {
			return profile().members().get(this.place);
		}

		boolean has(Trait trait) {
			return profile().has(this.place, trait);
		}

		boolean isUnmarked() {
			return !profile().isAnchoredByForm() && !profile().anchors().get(this.place);
		}

		boolean is(Structure.Kind kind) {
			return candidate().structure().kind() == kind;
		}

		boolean isEmphasised() {
			return candidate().structure().emphasis() != Structure.Emphasis.NONE;
		}

		boolean isQuoted() {
			return candidate().heading().is(Heading.Trait.QUOTED);
		}

		boolean isBetweenAnchors() {
			return profile().isBetweenAnchors(this.place);
		}

		double shareOfAnchors() {
			return GroupProfile.portion(profile().anchorCount(), profile().members().size());
		}

		/** Whether a member before has the same title. */
		boolean isRepeated() {
			return this.group.titles.getOrDefault(candidate().folded(), this.place) < this.place;
		}

		/** Whether nothing but a list stands under it. */
		boolean isOverList() {
			int next = candidate().index() + 1;
			List<Block> blocks = this.group.blocks;
			return next + 1 < blocks.size() && candidate().block().kind() != Block.Kind.ITEM
					&& blocks.get(next).kind() == Block.Kind.ITEM && blocks.get(next + 1).kind() == Block.Kind.ITEM;
		}

	}

}
