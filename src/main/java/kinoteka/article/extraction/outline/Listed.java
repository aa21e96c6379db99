package kinoteka.article.extraction.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;

/** The listings that were chosen so far, and where others stand to them. */
final class Listed {

	private static final Comparator<Candidate> PLACE = Comparator.comparingInt(Candidate::index);

	private static final int LONGEST_OPENING = 120;

	private static final int LONG_PHRASE = 8;

	private final Surroundings surroundings;

	private final double score;

	private final List<Candidate> members;

	private final Set<String> known = new HashSet<>();

	private final Map<Integer, Boolean> mentions = new HashMap<>();

	Listed(Surroundings surroundings, List<Candidate> members, double score) {
		this.surroundings = surroundings;
		this.score = score;
		this.members = members;
		members.forEach((member) -> this.known.add(key(member)));
	}

	private static String key(Candidate member) {
		return member.folded() + " " + member.heading().year();
	}

	/** These listings and others, in the order of the text. */
	Listed with(List<Candidate> others) {
		List<Candidate> all = new ArrayList<>(this.members);
		all.addAll(others);
		all.sort(PLACE);
		return new Listed(this.surroundings, all, this.score);
	}

	List<Candidate> members() {
		return this.members;
	}

	double score() {
		return this.score;
	}

	/** The parts of a group that might join, each as a choice of its own. */
	List<JoinFeatures.Join> joins(ReadGroup group) {
		Set<String> seen = new HashSet<>();
		List<Candidate> fresh = group.members()
			.stream()
			.filter((member) -> Collections.binarySearch(this.members, member, PLACE) < 0
					&& TitleObjection.WEAK.containsAll(member.objections()) && !this.known.contains(key(member))
					&& seen.add(key(member)))
			.toList();
		List<JoinFeatures.Join> joins = new ArrayList<>();
		add(joins, group, fresh);
		add(joins, group, fresh.stream().filter((one) -> !isInside(one)).toList());
		add(joins, group, fresh.stream().filter(this::isMention).toList());
		add(joins, group, fresh.stream().filter((one) -> one.heading().isDated()).toList());
		return joins;
	}

	private static void add(List<JoinFeatures.Join> joins, ReadGroup group, List<Candidate> members) {
		boolean known = joins.stream().anyMatch((join) -> join.members().equals(members));
		if (!members.isEmpty() && !known) {
			joins.add(new JoinFeatures.Join(group, members));
		}
	}

	/**
	 * Whether a line stands in the text under one of the listings. A table is under none
	 * but a heading.
	 */
	private boolean isInside(Candidate other) {
		int before = before(other);
		if (before < 0) {
			return false;
		}
		Candidate listing = this.members.get(before);
		boolean table = other.block().kind() == Block.Kind.ROW && listing.block().kind() == Block.Kind.ITEM;
		return !table && !this.surroundings.sections().changes(listing.index(), other.index());
	}

	private int before(Candidate other) {
		int at = Collections.binarySearch(this.members, other, PLACE);
		return (at >= 0) ? at - 1 : -at - 2;
	}

	double behind(List<Candidate> others) {
		return JoinFeatures.share(others, (other) -> other.index() > this.members.getLast().index());
	}

	/** Whether a line's rank is the one behind the last of the listings. */
	boolean goesOn(Candidate other) {
		int last = this.members.stream().mapToInt((listing) -> listing.heading().rank()).max().orElse(0);
		return last > 1 && other.heading().rank() == last + 1;
	}

	double labelled(List<Candidate> others) {
		return JoinFeatures.share(others, (other) -> this.surroundings.isLabelled(other.index() + 1, next(other)));
	}

	private int next(Candidate other) {
		int behind = before(other) + 1;
		return (behind < this.members.size() && this.members.get(behind).index() > other.index())
				? this.members.get(behind).index() : this.surroundings.blocks().size();
	}

	/** A heading with nothing but a list of films under it is over a group of them. */
	double directlyOver(List<Candidate> others) {
		return JoinFeatures.share(others, (other) -> next(other) == other.index() + 1);
	}

	double underMentions(List<Candidate> others) {
		return JoinFeatures.share(others, this::isMention);
	}

	/** An item of a list under "Honourable mentions". */
	private boolean isMention(Candidate other) {
		return other.block().kind() == Block.Kind.ITEM
				&& this.mentions.computeIfAbsent(other.block().group(), (list) -> isUnderMentions(other));
	}

	private boolean isUnderMentions(Candidate member) {
		List<Block> blocks = this.surroundings.blocks();
		int at = member.index() - 1;
		while (at >= 0 && blocks.get(at).group() == member.block().group()) {
			at--;
		}
		if (at >= 0 && blocks.get(at).kind() == Block.Kind.TEXT && announcesMentions(blocks.get(at).text())) {
			return true;
		}
		while (at >= 0
				&& (blocks.get(at).kind() == Block.Kind.TEXT || blocks.get(at).group() == member.block().group())) {
			at--;
		}
		return at >= 0 && blocks.get(at).kind() == Block.Kind.HEADING
				&& Lexicon.shared().has(WordList.HEADING_MENTIONS, TextNormalizer.key(blocks.get(at).text()));
	}

	/** "Before we start, some honourable mentions:" right over the list. */
	private static boolean announcesMentions(String text) {
		if (text.length() > LONGEST_OPENING || !text.endsWith(":")) {
			return false;
		}
		String folded = TextNormalizer.key(text);
		return Lexicon.shared()
			.of(WordList.HEADING_MENTIONS)
			.stream()
			.anyMatch((words) -> words.length() >= LONG_PHRASE && folded.contains(words));
	}

}
