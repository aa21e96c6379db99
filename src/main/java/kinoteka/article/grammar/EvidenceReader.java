package kinoteka.article.grammar;

import java.util.List;
import java.util.function.Predicate;

import kinoteka.article.format.Block;

/** Weighs what speaks for candidates that look alike. */
final class EvidenceReader {

	/** Text under a heading, in characters. */
	private static final int SOME_TEXT = 40;

	/** Labels stand near the heading or not at all. */
	private static final int NEAR = 12;

	private final List<Candidate> members;

	private final List<Block> blocks;

	private final StructuredData data;

	EvidenceReader(List<Candidate> members, List<Block> blocks, StructuredData data) {
		this.members = members;
		this.blocks = blocks;
		this.data = data;
	}

	Style.Evidence read() {
		int labelled = 0;
		int followed = 0;
		for (int i = 0; i < this.members.size(); i++) {
			int from = this.members.get(i).index() + 1;
			int to = (i + 1 < this.members.size()) ? this.members.get(i + 1).index() : this.blocks.size();
			labelled += (this.members.get(i).isLabelled() || isLabelled(from, to) || isTold(from, to)) ? 1 : 0;
			followed += isFollowed(this.members.get(i), from, to) ? 1 : 0;
		}
		return new Style.Evidence(share((member) -> member.heading().year() != null), ranked(), portion(labelled),
				portion(followed), share((member) -> member.heading().namesDirector()),
				share((member) -> member.heading().marks().quoted()),
				share((member) -> this.data.film(member.heading().title()) != null));
	}

	/**
	 * A rank counts if the one before it is its neighbour, up or down, or if all are 1.
	 */
	private double ranked() {
		int following = 0;
		for (int i = 0; i < this.members.size(); i++) {
			int rank = rank(i);
			int before = rank(i - 1);
			int behind = rank(i + 1);
			boolean neighbour = isNeighbour(rank, before) || isNeighbour(rank, behind);
			boolean ones = rank == 1 && (before == 1 || behind == 1);
			following += (rank > 0 && (neighbour || ones || this.members.size() == 1)) ? 1 : 0;
		}
		return portion(following);
	}

	private static boolean isNeighbour(int rank, int other) {
		return other > 0 && Math.abs(rank - other) == 1;
	}

	private int rank(int index) {
		if (index < 0 || index >= this.members.size()) {
			return 0;
		}
		return this.members.get(index).heading().rank();
	}

	private boolean isLabelled(int from, int to) {
		for (int i = from; i < Math.min(to, from + NEAR) && !isOther(this.blocks.get(i)); i++) {
			Labelled labelled = Labelled.of(this.blocks.get(i).words());
			Label label = (labelled != null) ? labelled.label() : Labelled.named(this.blocks.get(i));
			if (label != null && label != Label.TITLE && label.compareTo(Label.ORIGINAL_TITLE) <= 0) {
				return true;
			}
		}
		return false;
	}

	/** A heading that is no label: what is labelled under it is its own. */
	private static boolean isOther(Block block) {
		return block.kind() == Block.Kind.HEADING && Labelled.whole(block.words()) == null;
	}

	/**
	 * A line of year and country right under a heading tells that the heading is a
	 * film's.
	 */
	private boolean isTold(int from, int to) {
		boolean remark = from + 1 < to && this.blocks.get(from).text().length() <= SOME_TEXT
				&& this.blocks.get(from).kind() == Block.Kind.TEXT
				&& this.blocks.get(from + 1).kind() == Block.Kind.TEXT;
		return isToldAt(from, to) || (remark && isToldAt(from + 1, to));
	}

	private boolean isToldAt(int from, int to) {
		if (from >= to || this.blocks.get(from).text().length() > DetailLine.LONGEST) {
			return false;
		}
		String text = this.blocks.get(from).text();
		if (!DetailParts.mayTell(text) || namesTitle(this.blocks.get(from))) {
			return false;
		}
		Said said = Said.in(text);
		boolean known = said.isKnown() || (said.isMostlyKnown() && !said.details().countries().isEmpty());
		return (said.year() != null && known) || DetailLine.of(text).tells();
	}

	/** Where a label says the title below, the heading is none. */
	private static boolean namesTitle(Block block) {
		Labelled labelled = Labelled.of(block.words());
		return labelled != null && labelled.label() == Label.TITLE;
	}

	private boolean isFollowed(Candidate member, int from, int to) {
		int text = member.block().text().length() - member.heading().end();
		for (int i = from; i < to && text < SOME_TEXT; i++) {
			Block.Kind kind = this.blocks.get(i).kind();
			text += (kind == Block.Kind.TEXT || kind == Block.Kind.ITEM) ? this.blocks.get(i).text().length() : 0;
		}
		return text >= SOME_TEXT;
	}

	private double share(Predicate<Candidate> holds) {
		return portion((int) this.members.stream().filter(holds).count());
	}

	private double portion(int count) {
		return this.members.isEmpty() ? 0 : (double) count / this.members.size();
	}

}
