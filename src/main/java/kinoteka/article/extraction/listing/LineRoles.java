package kinoteka.article.extraction.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.lexicon.SectionWords;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.model.Piece.Role;
import kinoteka.article.model.Piece;
import kinoteka.article.model.Span;

/**
 * What each line was read as. A line can be two things: a heading, and the beginning of
 * the text behind it.
 */
public final class LineRoles {

	private final List<Block> blocks;

	private final Role[] roles;

	private final int[] headingEnds;

	public LineRoles(List<Block> blocks) {
		this.blocks = blocks;
		this.roles = new Role[blocks.size()];
		Arrays.fill(this.roles, Role.UNRECOGNISED);
		this.headingEnds = new int[blocks.size()];
	}

	public void set(int index, Role role) {
		this.roles[index] = role;
	}

	/**
	 * Sets what lines are that belong to no listing; a heading over the rest of a page is
	 * none of the article, and what stands under it.
	 */
	public void outside(int from, int to, Role heading, Role text) {
		boolean furniture = false;
		for (int i = from; i < to; i++) {
			Block block = this.blocks.get(i);
			if (block.kind() == Block.Kind.HEADING) {
				furniture = block.furniture() || SectionWords.isFurniture(TextNormalizer.key(block.text()));
			}
			this.roles[i] = furniture ? Role.FURNITURE : switch (block.kind()) {
				case META -> Role.META;
				case CAPTION, CODE, COLUMNS -> Role.FURNITURE;
				case HEADING -> heading;
				default -> block.furniture() ? Role.FURNITURE : text;
			};
		}
	}

	void setHeading(int index, int end) {
		this.roles[index] = Role.DESCRIPTION;
		this.headingEnds[index] = end;
	}

	public Role get(int index) {
		return (this.headingEnds[index] > 0) ? Role.HEADING : this.roles[index];
	}

	/** Pieces that cover a text of some length without gap or overlap. */
	public List<Piece> pieces(int length) {
		List<Piece> pieces = new ArrayList<>();
		int at = 0;
		for (int i = 0; i < this.blocks.size(); i++) {
			at = add(pieces, at, i);
		}
		if (at < length) {
			pieces.add(new Piece(new Span(at, length), Role.SPACE));
		}
		return pieces;
	}

	private int add(List<Piece> pieces, int from, int index) {
		Block block = this.blocks.get(index);
		int start = Math.max(from, block.span().start());
		int end = Math.max(start, block.span().end());
		if (start == end) {
			return from;
		}
		put(pieces, from, start, Role.SPACE);
		int heading = this.headingEnds[index];
		int split = (heading > 0) ? Math.clamp(block.words().span(0, heading).end(), start, end) : start;
		put(pieces, start, split, Role.HEADING);
		put(pieces, split, end, this.roles[index]);
		return end;
	}

	private static void put(List<Piece> pieces, int start, int end, Role role) {
		if (start < end) {
			pieces.add(new Piece(new Span(start, end), role));
		}
	}

}
