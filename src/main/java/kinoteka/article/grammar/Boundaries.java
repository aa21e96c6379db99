package kinoteka.article.grammar;

import java.util.ArrayList;
import java.util.List;

import kinoteka.article.Piece.Role;
import kinoteka.article.format.Block;

/**
 * Where each listing ends: at the next one, at a heading over a group, or where the
 * article closes.
 */
final class Boundaries {

	private final Outline outline;

	private final Roles roles;

	private final List<Block> blocks;

	private final boolean[] starts;

	Boundaries(Outline outline, Roles roles) {
		this.outline = outline;
		this.roles = roles;
		this.blocks = outline.blocks();
		this.starts = new boolean[this.blocks.size() + 1];
		outline.listings().forEach((listing) -> this.starts[listing.index()] = true);
	}

	/**
	 * For each listing, the index behind its last block. Blocks between listings get
	 * their roles.
	 */
	List<Integer> ends() {
		List<Integer> ends = new ArrayList<>();
		List<Candidate> listings = this.outline.listings();
		for (int i = 0; i < listings.size(); i++) {
			boolean last = i + 1 == listings.size();
			int limit = last ? this.blocks.size() : listings.get(i + 1).index();
			int end = end(listings.get(i), limit);
			between(end, limit, last);
			ends.add(end);
		}
		closing(ends);
		return ends;
	}

	private int end(Candidate listing, int limit) {
		for (int i = listing.index() + 1; i < limit; i++) {
			if (isOver(listing, this.blocks.get(i))) {
				return i;
			}
		}
		return limit;
	}

	/**
	 * A heading as high as the listing's is none of its parts, unless it is a label such
	 * as "Trivia".
	 */
	private static boolean isOver(Candidate listing, Block block) {
		if (block.kind() == Block.Kind.META) {
			return true;
		}
		if (block.kind() != Block.Kind.HEADING) {
			return listing.block().kind() == Block.Kind.ROW;
		}
		int level = (listing.block().kind() == Block.Kind.HEADING) ? listing.block().level() : 7;
		String folded = Fold.key(block.text());
		boolean label = Labelled.whole(block.words()) != null;
		boolean known = Sections.isFurniture(folded) || Sections.isClosing(folded);
		boolean entry = listing.block().kind() == Block.Kind.ITEM;
		return known || entry || (block.level() <= level && !label && (level == 7 || !isPart(listing, block)));
	}

	/**
	 * Under dated headings, an undated heading of the same level tells more of the film
	 * above it.
	 */
	private static boolean isPart(Candidate listing, Block block) {
		return listing.heading().isDated() && block.level() == listing.block().level()
				&& !Sections.isSection(Fold.key(block.text())) && !Titles.isTime(Fold.key(block.text()));
	}

	private void between(int from, int to, boolean last) {
		boolean furniture = false;
		for (int i = from; i < to; i++) {
			Block block = this.blocks.get(i);
			if (block.kind() == Block.Kind.HEADING) {
				furniture = block.furniture() || Sections.isFurniture(Fold.key(block.text()));
			}
			this.roles.set(i, furniture ? Role.FURNITURE : role(block, last));
		}
	}

	private static Role role(Block block, boolean last) {
		return switch (block.kind()) {
			case META -> Role.META;
			case HEADING -> Role.SECTION;
			case CAPTION, CODE, COLUMNS -> Role.FURNITURE;
			default -> block.furniture() ? Role.FURNITURE : last ? Role.CLOSING : Role.SECTION;
		};
	}

	/**
	 * The last listing has no more paragraphs than others have: what is behind closes the
	 * article.
	 */
	private void closing(List<Integer> ends) {
		if (ends.isEmpty()) {
			return;
		}
		int last = ends.size() - 1;
		Candidate listing = this.outline.listings().get(last);
		int end = Closing.start(this.outline, listing, ends);
		between(end, ends.get(last), true);
		ends.set(last, end);
	}

}
