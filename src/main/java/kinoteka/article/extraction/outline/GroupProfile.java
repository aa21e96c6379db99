package kinoteka.article.extraction.outline;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.heading.Heading;
import kinoteka.article.extraction.lexicon.KnownFilms;

/**
 * Which members of a group have which traits. Members with the trait that tells films
 * best are its anchors: what others lack is measured against them.
 */
final class GroupProfile {

	/** Text under a heading, in characters. */
	private static final int SOME_TEXT = 40;

	private static final int FEWEST_ANCHORS = 2;

	/** The traits that tell films, the surest first. */
	private static final List<Trait> SURE = List.of(Trait.DATED, Trait.DIRECTED, Trait.RANKED, Trait.DETAILED,
			Trait.LABELLED, Trait.QUOTED);

	/** The traits in which members can be like the anchors. */
	private static final List<Trait> FORM = List.of(Trait.LABELLED, Trait.DETAILED, Trait.FOLLOWED, Trait.QUOTED,
			Trait.EMPHASISED, Trait.OPENS, Trait.WHOLE, Trait.RANKED);

	private final List<Candidate> members;

	private final Surroundings surroundings;

	private final Map<Trait, BitSet> traits = new EnumMap<>(Trait.class);

	/**
	 * The share of members that have each trait: counted once, asked for every member.
	 */
	private final Map<Trait, Double> shares = new EnumMap<>(Trait.class);

	private final BitSet anchors;

	private final int anchorCount;

	private final int firstAnchor;

	private final boolean byForm;

	/** The forms that most anchors have, or most lack. */
	private final Map<Trait, Boolean> forms = new EnumMap<>(Trait.class);

	GroupProfile(List<Candidate> members, Surroundings surroundings) {
		this.members = members;
		this.surroundings = surroundings;
		for (Trait trait : Trait.values()) {
			this.traits.put(trait, new BitSet(members.size()));
		}
		for (int i = 0; i < members.size(); i++) {
			measure(i);
		}
		this.traits.forEach((trait, having) -> this.shares.put(trait, portion(having.cardinality(), members.size())));
		BitSet sure = SURE.stream()
			.map(this::having)
			.filter((set) -> set.cardinality() >= Math.min(FEWEST_ANCHORS, members.size()))
			.findFirst()
			.orElse(null);
		this.byForm = sure == null;
		this.anchors = (sure == null) ? titleLike() : sure;
		this.anchorCount = this.anchors.cardinality();
		this.firstAnchor = (this.anchorCount == 0) ? members.size() : this.anchors.nextSetBit(0);
		for (Trait trait : FORM) {
			int all = this.anchors.cardinality();
			int with = intersection(having(trait), this.anchors);
			boolean most = with * 5 >= all * 4;
			if (all > 0 && (most || with * 5 <= all)) {
				this.forms.put(trait, most);
			}
		}
	}

	private void measure(int i) {
		Candidate member = this.members.get(i);
		Heading heading = member.heading();
		int from = member.index() + 1;
		int to = next(i);
		set(Trait.DATED, i, heading.isDated());
		set(Trait.RANKED, i, isRanked(i));
		set(Trait.DIRECTED, i, heading.namesDirector());
		set(Trait.LABELLED, i,
				member.structure().kind() == Structure.Kind.TITLE || this.surroundings.isLabelled(from, to));
		set(Trait.DETAILED, i, this.surroundings.isTold(from, to));
		set(Trait.FOLLOWED, i,
				this.surroundings.isFollowed(member.block().text().length() - heading.end(), from, to, SOME_TEXT));
		set(Trait.QUOTED, i, heading.is(Heading.Trait.QUOTED));
		set(Trait.EMPHASISED, i, member.structure().emphasis() != Structure.Emphasis.NONE);
		set(Trait.OPENS, i, member.block().opens());
		set(Trait.WHOLE, i, heading.is(Heading.Trait.ENDS));
		set(Trait.NAMED, i, this.surroundings.data().film(heading.title()) != null);
		set(Trait.KNOWN, i, KnownFilms.isTitle(member.folded()));
	}

	private void set(Trait trait, int i, boolean has) {
		having(trait).set(i, has);
	}

	/** A rank counts if its neighbour's is one more or less, or if both are 1. */
	private boolean isRanked(int i) {
		int rank = rank(i);
		return rank > 0 && (this.members.size() == 1 || follows(rank, rank(i - 1)) || follows(rank, rank(i + 1)));
	}

	private static boolean follows(int rank, int other) {
		return other > 0 && (Math.abs(rank - other) == 1 || (rank == 1 && other == 1));
	}

	private int rank(int i) {
		return (i < 0 || i >= this.members.size()) ? 0 : this.members.get(i).heading().rank();
	}

	private BitSet titleLike() {
		BitSet set = new BitSet(this.members.size());
		for (int i = 0; i < this.members.size(); i++) {
			set.set(i, TitleObjection.WEAK.containsAll(this.members.get(i).objections()));
		}
		return set;
	}

	/** The place of the first line behind a member's entry. */
	int next(int i) {
		return (i + 1 < this.members.size()) ? this.members.get(i + 1).index() : this.surroundings.blocks().size();
	}

	List<Candidate> members() {
		return this.members;
	}

	BitSet having(Trait trait) {
		return this.traits.getOrDefault(trait, new BitSet());
	}

	boolean has(int i, Trait trait) {
		return having(trait).get(i);
	}

	/** The share of the members that have a trait. */
	double share(Trait trait) {
		return this.shares.getOrDefault(trait, 0.0);
	}

	/** Whether no member has a trait that tells films. */
	boolean isAnchoredByForm() {
		return this.byForm;
	}

	/** Whether anchors stand before and behind a member, or it is one. */
	boolean isBetweenAnchors(int i) {
		return i >= this.firstAnchor && i < this.anchors.length();
	}

	int anchorCount() {
		return this.anchorCount;
	}

	BitSet anchors() {
		return this.anchors;
	}

	/** How many of the forms that the anchors agree on a member has, from 0 to 1. */
	double likeAnchors(int i) {
		int alike = 0;
		for (Map.Entry<Trait, Boolean> form : this.forms.entrySet()) {
			alike += (has(i, form.getKey()) == form.getValue()) ? 1 : 0;
		}
		return portion(alike, this.forms.size());
	}

	static int intersection(BitSet one, BitSet other) {
		BitSet both = (BitSet) one.clone();
		both.and(other);
		return both.cardinality();
	}

	static double portion(int part, int whole) {
		return (whole == 0) ? 0 : (double) part / whole;
	}

}
