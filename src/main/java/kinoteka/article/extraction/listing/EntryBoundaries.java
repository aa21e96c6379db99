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

	public EntryBoundaries(Outline outline, LineRoles roles) {
		this.outline = outline;
		this.roles = roles;
		this.blocks = outline.blocks();
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
			this.roles.outside(ends.get(i), limit(i), Role.SECTION,
					(i + 1 == listings.size()) ? Role.CLOSING : Role.SECTION);
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

	/**
	 * The last listing has no more paragraphs than others have: what is behind closes the
	 * article.
	 */
	private void closing(List<Integer> ends) {
		if (!ends.isEmpty()) {
			int end = ClosingDetector.start(this.outline, ends);
			this.roles.outside(end, ends.getLast(), Role.SECTION, Role.CLOSING);
			ends.set(ends.size() - 1, end);
		}
	}

}
