package kinoteka.article.grammar;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import kinoteka.article.format.Block;

/** Which candidates stand under which. */
final class Nesting {

	private Nesting() {
	}

	/**
	 * Whether most candidates of a style stand in the text under another one's, and that
	 * one is strong: lists of cast, quotes or further films inside a listing are not
	 * listings.
	 */
	static boolean isUnder(Style inner, Style outer) {
		boolean outranks = !outer.looks().equals(inner.looks()) && outer.isStrong() && outer.members().size() >= 2
				&& level(outer) < level(inner) && outer.score() * 3 > inner.score();
		boolean more = inner.evidence().dated() >= 0.8 && outer.isOnlyRanked()
				&& inner.members().size() > outer.members().size();
		if (!outranks || more) {
			return false;
		}
		int first = outer.members().getFirst().index();
		long inside = inner.members().stream().filter((member) -> member.index() > first).count();
		boolean enough = outer.evidence().dated() >= 0.5 || outer.evidence().ranked() >= 0.6
				|| outer.evidence().labelled() >= 0.5;
		return enough && inside * 10 >= inner.members().size() * 7L;
	}

	/** Headings stand over lines, lines over list items and rows. */
	private static int level(Style style) {
		return switch (style.looks().charAt(0)) {
			case 'h' -> style.looks().charAt(1) - '0';
			case 't' -> 7;
			case 'i' -> 7 + style.looks().charAt(1) - '0';
			case 'L' -> 7;
			default -> 12;
		};
	}

	/**
	 * Whether a line stands in the text under one of the listings. A table is under none
	 * but a heading.
	 */
	static boolean isInside(Candidate candidate, List<Candidate> listings, SectionPath sections) {
		int at = Collections.binarySearch(listings, candidate, Comparator.comparingInt(Candidate::index));
		int before = (at >= 0) ? at - 1 : -at - 2;
		if (before < 0) {
			return false;
		}
		Block listing = listings.get(before).block();
		boolean table = candidate.block().kind() == Block.Kind.ROW && listing.kind() == Block.Kind.ITEM;
		return !table && !sections.changes(listings.get(before).index(), candidate.index());
	}

}
