package kinoteka.article.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import kinoteka.article.format.Block;

/**
 * Adds listings that look otherwise: lists under headings such as "Honourable mentions",
 * and single headings that lost their mark. What stands in the text under a listing is
 * never one.
 */
final class Additions {

	private final List<Candidate> listings;

	private final Set<String> known = new HashSet<>();

	private final Style best;

	private final List<Block> blocks;

	private final SectionPath sections;

	private Additions(List<Candidate> chosen, Style best, List<Block> blocks, SectionPath sections) {
		this.listings = new ArrayList<>(chosen);
		chosen.forEach((listing) -> this.known.add(Fold.key(listing.heading().title())));
		this.best = best;
		this.blocks = blocks;
		this.sections = sections;
	}

	static List<Candidate> to(List<Candidate> chosen, Style best, List<Style> styles, List<Block> blocks,
			SectionPath sections) {
		Additions additions = new Additions(chosen, best, blocks, sections);
		styles.stream()
			.filter((style) -> !style.looks().equals(best.looks()))
			.sorted(Comparator.comparingDouble(Style::score).reversed())
			.forEach(additions::add);
		return additions.listings;
	}

	private void add(Style style) {
		boolean strong = style.isStrong() && style.members().size() >= (style.looks().equals("r") ? 2 : 3);
		List<Candidate> members = strong ? Members.of(style, this.blocks) : style.members();
		List<Candidate> added = members.stream()
			.filter((member) -> isLost(member) || isOverLabel(member) || (strong && isElsewhere(member)))
			.toList();
		added.stream()
			.filter((member) -> this.known.add(Fold.key(member.heading().title())))
			.forEach(this.listings::add);
		if (!added.isEmpty()) {
			this.listings.sort(Comparator.comparingInt(Candidate::index));
		}
	}

	/**
	 * A line with nothing but a title and a year in brackets, where all other listings
	 * are such lines.
	 */
	private boolean isLost(Candidate member) {
		Heading heading = member.heading();
		boolean alone = member.block().kind() == Block.Kind.HEADING || member.block().kind() == Block.Kind.TEXT;
		boolean form = heading.year() != null && heading.marks().bracketed() && heading.marks().ends();
		return alone && form && this.best.evidence().dated() >= 0.6 && isAmongListings(member.index())
				&& (this.best.isHeadings() || !this.best.looks().startsWith("r"));
	}

	/**
	 * A line that stands alone over a label, where all other listings have labels under
	 * them.
	 */
	private boolean isOverLabel(Candidate member) {
		int next = member.index() + 1;
		boolean alone = member.block().kind() == Block.Kind.TEXT && member.block().opens() && next < this.blocks.size();
		boolean value = member.index() > 0 && Labelled.whole(this.blocks.get(member.index() - 1).words()) != null;
		if (!alone || value || this.best.evidence().labelled() < 0.5 || !this.best.looks().startsWith("t")) {
			return false;
		}
		Labelled labelled = Labelled.of(this.blocks.get(next).words());
		Label label = (labelled != null) ? labelled.label() : Labelled.whole(this.blocks.get(next).words());
		return label == Label.DESCRIPTION || label == Label.FACT;
	}

	private boolean isAmongListings(int index) {
		int first = this.listings.isEmpty() ? 0 : this.listings.getFirst().index();
		return index > first || this.listings.isEmpty();
	}

	/** A list of its own outside of the listings. */
	private boolean isElsewhere(Candidate member) {
		return !Nesting.isInside(member, this.listings, this.sections);
	}

}
