package kinoteka.article.extraction.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import kinoteka.article.document.Block;

/**
 * What speaks for and against each member of a group being an entry, measured against the
 * others.
 */
final class MemberFeatures {

	/** The names of the features that speak against a title. */
	static final List<String> OBJECTIONS = TitleObjection.ALL.stream().map(TitleObjection::toString).toList();

	/** The names of the features, in the order of the vectors. */
	static final List<String> NAMES = names();

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

	private static List<String> names() {
		List<String> names = new ArrayList<>();
		for (Trait trait : Trait.OF_MEMBERS) {
			names.add((trait.isForm() ? "differs in " : "has ") + named(trait));
			names.add("lacks " + named(trait));
		}
		names.addAll(OBJECTIONS);
		names.addAll(List.of("always", "small group", "anchored by form", "unlike by form", "fills rank", "over next",
				"over deeper heading", "over a list", "repeats", "repeats unlike", "last and unlike"));
		for (Setting setting : Setting.values()) {
			names.add("unmarked " + named(setting));
		}
		names.addAll(List.of("unmarked and like", "unmarked and very like", "unmarked and like all",
				"unmarked with share of anchors", "unmarked among most anchors", "unmarked and like among most anchors",
				"unmarked between anchors", "unmarked and like between anchors", "unmarked with anchors in list",
				"unmarked and like with anchors in list", "unmarked and ranked", "unmarked under few anchors",
				"unmarked beside as many as declared", "as many as declared"));
		return List.copyOf(names);
	}

	private static String named(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	double[] of(int i) {
		Vector vector = new Vector(NAMES.size());
		Candidate member = this.profile.members().get(i);
		for (Trait trait : Trait.OF_MEMBERS) {
			boolean has = this.profile.has(i, trait);
			double share = this.profile.share(trait);
			vector.add(!has ? 0 : trait.isForm() ? 1 - share : 1);
			vector.add(has ? 0 : share);
		}
		for (TitleObjection objection : TitleObjection.ALL) {
			vector.add(member.objections().contains(objection));
		}
		double like = this.profile.likeAnchors(i);
		boolean byForm = this.profile.isAnchoredByForm();
		boolean unmarked = !byForm && !this.profile.anchors().get(i);
		boolean repeats = isRepeated(i);
		boolean last = i == this.profile.members().size() - 1;
		vector.add(true);
		vector.add(this.profile.members().size() < 3);
		vector.add(byForm);
		vector.add(byForm ? 1 - like : 0);
		vector.add(this.profile.fillsRank(i));
		vector.add((this.profile.next(i) == member.index() + 1) ? this.profile.share(Trait.FOLLOWED) : 0);
		vector.add(isOver(member, Block.Kind.HEADING));
		vector.add(isOver(member, Block.Kind.ITEM));
		vector.add(repeats);
		vector.add(repeats && unmarked);
		vector.add(last && unmarked ? 1 - like : 0);
		for (Setting setting : Setting.values()) {
			vector.add(unmarked && setting == Setting.of(member));
		}
		addUnmarked(vector, i, unmarked, like);
		return vector.values();
	}

	/** What makes a member without the mark that others have an entry all the same. */
	private void addUnmarked(Vector vector, int i, boolean unmarked, double like) {
		double share = GroupProfile.portion(this.profile.anchorCount(), this.profile.members().size());
		boolean between = isBetween(i);
		double inList = unmarked ? this.profile.anchorsInList(i) : 0;
		vector.add(unmarked ? like : 0);
		vector.add(unmarked ? like * like * like : 0);
		vector.add(unmarked && like == 1);
		vector.add(unmarked ? share : 0);
		vector.add(unmarked ? share * share : 0);
		vector.add(unmarked ? like * share * share : 0);
		vector.add(unmarked && between);
		vector.add(unmarked && between ? like * like : 0);
		vector.add(inList);
		vector.add(inList * like);
		vector.add(unmarked && this.profile.has(i, Trait.RANKED) ? this.profile.share(Trait.RANKED) : 0);
		vector.add(unmarked && share * 5 < 1);
		vector.add(unmarked && this.evidence.declares(this.profile.anchorCount()));
		vector.add(this.evidence.declares(this.profile.members().size()));
	}

	/** How clearly a line is set apart, whatever it says. */
	private enum Setting {

		HEADING, ITEM, ROW, EMPHASISED, QUOTED, PLAIN;

		static Setting of(Candidate member) {
			return switch (member.structure().kind()) {
				case HEADING -> HEADING;
				case ITEM -> ITEM;
				case ROW, TITLE, ANNOUNCEMENT -> ROW;
				case LINE -> (member.structure().emphasis() != Structure.Emphasis.NONE) ? EMPHASISED
						: member.heading().marks().quoted() ? QUOTED : PLAIN;
			};
		}

	}

	/** Whether a member before has the same title. */
	private boolean isRepeated(int i) {
		return this.titles.getOrDefault(this.profile.members().get(i).folded(), i) < i;
	}

	private boolean isBetween(int i) {
		return this.profile.isBetweenAnchors(i);
	}

	/** Whether a heading has nothing under it but deeper headings, or a list. */
	private boolean isOver(Candidate member, Block.Kind kind) {
		int next = member.index() + 1;
		if (next + 1 >= this.blocks.size() || member.block().kind() == Block.Kind.ITEM
				|| this.blocks.get(next).kind() != kind) {
			return false;
		}
		boolean deeper = this.blocks.get(next).level() > member.block().level();
		return (kind == Block.Kind.HEADING) ? member.block().kind() == kind && deeper
				: this.blocks.get(next + 1).kind() == kind;
	}

}
