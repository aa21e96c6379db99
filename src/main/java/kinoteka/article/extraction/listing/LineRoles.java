package kinoteka.article.extraction.listing;

import java.util.ArrayList;
import java.util.List;

import kinoteka.article.document.Block;
import kinoteka.article.model.Piece.Role;
import kinoteka.article.model.Piece;
import kinoteka.article.model.Span;

/**
 * What each line was read as. A line can be two things: a heading, and the beginning of
 * the text behind it.
 */
public final class LineRoles {

	private final List<Block> blocks;

	private final Piece.Role[] roles;

	private final int[] headingEnds;

	public LineRoles(List<Block> blocks) {
		this.blocks = blocks;
		this.roles = new Piece.Role[blocks.size()];
		java.util.Arrays.fill(this.roles, Piece.Role.UNRECOGNISED);
		this.headingEnds = new int[blocks.size()];
	}

	public void set(int index, Piece.Role role) {
		this.roles[index] = role;
	}

	void setHeading(int index, int end) {
		this.roles[index] = Piece.Role.DESCRIPTION;
		this.headingEnds[index] = end;
	}

	public Piece.Role get(int index) {
		return (this.headingEnds[index] > 0) ? Piece.Role.HEADING : this.roles[index];
	}

	/** Pieces that cover a text of some length without gap or overlap. */
	public List<Piece> pieces(int length) {
		List<Piece> pieces = new ArrayList<>();
		int at = 0;
		for (int i = 0; i < this.blocks.size(); i++) {
			at = add(pieces, at, i);
		}
		if (at < length) {
			pieces.add(new Piece(new Span(at, length), Piece.Role.SPACE));
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
		put(pieces, from, start, Piece.Role.SPACE);
		int heading = this.headingEnds[index];
		int split = (heading > 0) ? Math.clamp(block.words().span(0, heading).end(), start, end) : start;
		put(pieces, start, split, Piece.Role.HEADING);
		put(pieces, split, end, this.roles[index]);
		return end;
	}

	private static void put(List<Piece> pieces, int start, int end, Piece.Role role) {
		if (start < end) {
			pieces.add(new Piece(new Span(start, end), role));
		}
	}

}
