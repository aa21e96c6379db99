package kinoteka.article.extraction.listing;

import java.util.ArrayList;
import java.util.List;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.lexicon.SectionWords;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.outline.Candidate;
import kinoteka.article.extraction.outline.Outline;
import kinoteka.article.extraction.token.TitleText;
import kinoteka.article.model.Piece.Role;

/**
 * Where each listing ends: at the next one, at a heading over a group, or where the
 * article closes.
 */
public final class EntryBoundaries {

	private final Outline outline;

	private final LineRoles roles;

	private final List<Block> blocks;

	private final boolean[] starts;

	public EntryBoundaries(Outline outline, LineRoles roles) {
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
	public List<Integer> ends() {
		List<Candidate> listings = this.outline.listings();
		List<Integer> over = new ArrayList<>();
		for (int i = 0; i < listings.size(); i++) {
			over.add(end(listings.get(i), limit(i)));
		}
		List<Integer> ends = SectionLines.ends(this.blocks, listings, over);
		for (int i = 0; i < listings.size(); i++) {
			between(ends.get(i), limit(i), i + 1 == listings.size());
		}
		closing(ends);
		return ends;
	}

	/** Where the next listing begins. */
	private int limit(int listing) {
		List<Candidate> listings = this.outline.listings();
		return (listing + 1 == listings.size()) ? this.blocks.size() : listings.get(listing + 1).index();
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
		String folded = TextNormalizer.key(block.text());
		boolean label = LabelledText.whole(block.words()) != null;
		boolean known = SectionWords.isFurniture(folded) || SectionWords.isClosing(folded);
		boolean entry = listing.block().kind() == Block.Kind.ITEM;
		return known || entry || (block.level() <= level && !label && (level == 7 || !isPart(listing, block)));
	}

	/**
	 * Under dated headings, an undated heading of the same level tells more of the film
	 * above it.
	 */
	private static boolean isPart(Candidate listing, Block block) {
		return listing.heading().isDated() && block.level() == listing.block().level()
				&& !SectionWords.isSection(TextNormalizer.key(block.text()))
				&& !TitleText.isTime(TextNormalizer.key(block.text()));
	}

	private void between(int from, int to, boolean last) {
		boolean furniture = false;
		for (int i = from; i < to; i++) {
			Block block = this.blocks.get(i);
			if (block.kind() == Block.Kind.HEADING) {
				furniture = block.furniture() || SectionWords.isFurniture(TextNormalizer.key(block.text()));
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
		int end = ClosingDetector.start(this.outline, listing, ends);
		between(end, ends.get(last), true);
		ends.set(last, end);
	}

}
