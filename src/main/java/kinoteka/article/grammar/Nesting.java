package kinoteka.article.grammar;

import java.util.List;

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
		if (!outranks) {
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

	/** Whether a place stands in the text under one of the listings. */
	static boolean isInside(int index, List<Candidate> listings, SectionPath sections) {
		int before = -1;
		for (Candidate listing : listings) {
			if (listing.index() >= index) {
				break;
			}
			before = listing.index();
		}
		return before >= 0 && !sections.changes(before, index, listings);
	}

}
