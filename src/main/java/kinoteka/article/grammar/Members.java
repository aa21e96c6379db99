package kinoteka.article.grammar;

import java.util.ArrayList;
import java.util.List;

import kinoteka.article.Details;
import kinoteka.article.format.Block;

/**
 * Chooses among candidates that look alike: most are listings, but headings over groups
 * and over the rest of the page can look the same.
 */
final class Members {

	private static final int NEAR = 10;

	private static final int LONGEST_LIST = 60;

	private static final double TOLD = 0.7;

	private static final int SOME = 4;

	private final Style style;

	private final List<Block> blocks;

	private boolean capitalised;

	private Members(Style style, List<Block> blocks) {
		this.style = style;
		this.blocks = blocks;
	}

	static List<Candidate> of(Style style, List<Block> blocks) {
		return new Members(style, blocks).chosen();
	}

	private List<Candidate> chosen() {
		List<Candidate> members = Originals.parted(Tails.split(Characters.settled(this.style.members(), this.blocks)));
		this.capitalised = areCapitalised(members);
		List<Candidate> chosen = new ArrayList<>();
		for (int i = 0; i < members.size(); i++) {
			if (belongs(members, i)) {
				chosen.add(members.get(i));
			}
		}
		return chosen;
	}

	private boolean belongs(List<Candidate> members, int i) {
		Candidate member = members.get(i);
		Style.Evidence evidence = this.style.evidence();
		if (i == members.size() - 1 && isClosing(member)) {
			return false;
		}
		if (this.style.isHeadings() && isOverListings(members, i)) {
			return false;
		}
		if (evidence.ranked() >= 0.7 && member.heading().rank() == 0) {
			return isMissingRank(members, i) || (member.heading().marks().quoted() && evidence.quoted() >= 0.9)
					|| (member.heading().isDated() && evidence.dated() >= 0.5);
		}
		boolean item = member.block().kind() == Block.Kind.ITEM && member.block().group() > 0;
		if (item && evidence.dated() >= 0.65 && evidence.ranked() < 0.5 && !member.heading().isDated()
				&& member.block().number() > 0) {
			return isInDatedList(members, i, 1) || isInDatedList(members, i, -1);
		}
		if (evidence.dated() >= 0.35 && !member.heading().details().equals(Details.NONE)) {
			return true;
		}
		if (evidence.dated() >= 0.35 && !member.heading().isDated() && member.heading().rank() == 0) {
			if (this.capitalised && beginsSmall(member)) {
				return false;
			}
			return isLabelled(members, i) || isInDatedList(members, i)
					|| (evidence.dated() >= 0.65 && isAmong(members, i));
		}
		return true;
	}

	/** Among titles in capitals, a remark without one and without a year is none. */
	private static boolean areCapitalised(List<Candidate> members) {
		return members.stream().filter(Members::beginsSmall).count() * 5 < members.size();
	}

	private static boolean beginsSmall(Candidate member) {
		String title = member.heading().title();
		return !title.isEmpty() && Character.isLowerCase(title.codePointAt(0));
	}

	/**
	 * Behind the last listing, a question is put to the reader, or a heading opens the
	 * closing words: nothing tells of a film there, and something does under most others.
	 */
	private boolean isClosing(Candidate member) {
		Style.Evidence evidence = this.style.evidence();
		boolean question = member.block().text().strip().endsWith("?")
				&& Math.max(Math.max(evidence.dated(), evidence.ranked()), evidence.labelled()) >= TOLD;
		boolean heading = this.style.isHeadings() && evidence.labelled() >= TOLD && this.style.members().size() >= SOME;
		return (question || heading) && !member.heading().isDated() && member.heading().rank() == 0
				&& !member.heading().namesDirector() && !isTold(member);
	}

	private boolean isTold(Candidate member) {
		return new EvidenceReader(List.of(member), this.blocks, StructuredData.of(List.of())).read().labelled() > 0;
	}

	/** A heading with nothing under it but deeper headings is over a group. */
	private boolean isOverListings(List<Candidate> members, int i) {
		int next = members.get(i).index() + 1;
		boolean deeper = next < this.blocks.size() && this.blocks.get(next).kind() == Block.Kind.HEADING
				&& this.blocks.get(next).level() > members.get(i).block().level();
		return deeper && !members.get(i).heading().isDated() && !members.get(i).heading().isRanked()
				&& this.style.evidence().weight() >= Style.STRONG;
	}

	private static boolean isMissingRank(List<Candidate> members, int i) {
		int before = (i > 0) ? members.get(i - 1).heading().rank() : 0;
		int behind = (i + 1 < members.size()) ? members.get(i + 1).heading().rank() : 0;
		return before > 0 && behind > 0 && Math.abs(before - behind) == 2;
	}

	/** Some dated entry stands before it and some behind it, or in the same list. */
	private static boolean isAmong(List<Candidate> members, int i) {
		Candidate member = members.get(i);
		if (member.block().kind() == Block.Kind.ITEM && member.block().group() > 0) {
			return isInDatedList(members, i, 1) || isInDatedList(members, i, -1);
		}
		boolean before = members.subList(0, i).stream().anyMatch((other) -> other.heading().isDated());
		return before && members.subList(i, members.size()).stream().anyMatch((other) -> other.heading().isDated());
	}

	/** In a list of which a good part is dated, all entries are of a kind. */
	private static boolean isInDatedList(List<Candidate> members, int i) {
		Block block = members.get(i).block();
		if (block.kind() != Block.Kind.ITEM || block.group() == 0) {
			return false;
		}
		int from = i;
		while (from > 0 && members.get(from - 1).block().group() == block.group() && i - from < LONGEST_LIST) {
			from--;
		}
		int to = i + 1;
		while (to < members.size() && members.get(to).block().group() == block.group() && to - i < LONGEST_LIST) {
			to++;
		}
		long dated = members.subList(from, to).stream().filter((other) -> other.heading().isDated()).count();
		return to - from >= 4 && dated * 5 >= (to - from) * 2L;
	}

	private static boolean isInDatedList(List<Candidate> members, int i, int step) {
		int group = members.get(i).block().group();
		for (int at = i + step; at >= 0 && at < members.size() && Math.abs(at - i) < NEAR; at += step) {
			if (members.get(at).block().group() != group) {
				return false;
			}
			if (members.get(at).heading().isDated()) {
				return true;
			}
		}
		return false;
	}

	private boolean isLabelled(List<Candidate> members, int i) {
		int from = members.get(i).index() + 1;
		int to = (i + 1 < members.size()) ? members.get(i + 1).index() : this.blocks.size();
		for (int at = from; at < Math.min(to, from + NEAR); at++) {
			Labelled labelled = Labelled.of(this.blocks.get(at).words());
			if (labelled != null && (labelled.label() == Label.DESCRIPTION || labelled.label() == Label.FACT)) {
				return true;
			}
		}
		return false;
	}

}
