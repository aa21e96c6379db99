package kinoteka.article.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kinoteka.article.format.Block;
import kinoteka.article.format.Mark;

/**
 * Adds listings that look otherwise: lists under headings such as "Honourable mentions",
 * and single headings that lost their mark. What stands in the text under a listing is
 * never one.
 */
final class Additions {

	private static final int LONG_LABEL = 8;

	private static final int LONGEST_OPENING = 120;

	private final List<Candidate> listings;

	private final Set<String> known = new HashSet<>();

	private final Style best;

	private final List<Block> blocks;

	private final SectionPath sections;

	private final Set<String> labels;

	/** For each list, whether a line right over it announces mentions. */
	private final Map<Integer, Boolean> announced = new HashMap<>();

	/** For each list, whether it stands under a heading for mentions. */
	private final Map<Integer, Boolean> headed = new HashMap<>();

	private Additions(List<Candidate> chosen, Style best, List<Block> blocks, SectionPath sections) {
		this.listings = new ArrayList<>(chosen);
		chosen.forEach((listing) -> this.known.add(Fold.key(listing.heading().title())));
		this.best = best;
		this.blocks = blocks;
		this.sections = sections;
		this.labels = Lowering.RecurringLabels.in(blocks);
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
		boolean listed = style.isHeadings() || !style.isOnlyRanked() || this.best.isOnlyRanked();
		boolean goesOn = goesOn(style);
		boolean strong = (listed || goesOn) && style.isStrong()
				&& style.members().size() >= (style.looks().equals("r") ? 2 : 3);
		List<Candidate> members = strong ? Members.of(style, this.blocks) : style.members();
		List<Candidate> added = members.stream()
			.filter((member) -> !isDirectlyOver(member) && !this.sections.isAside(member.index()))
			.filter((member) -> isLost(member) || isLeftOut(member) || isOverLabel(member)
					|| (strong && (goesOn || isElsewhere(member))) || isMention(member))
			.toList();
		added.stream()
			.filter((member) -> this.known.add(Fold.key(member.heading().title())))
			.forEach(this.listings::add);
		if (!added.isEmpty()) {
			this.listings.sort(Comparator.comparingInt(Candidate::index));
		}
	}

	/** Whether the ranks of other lines go on where those of the listings end. */
	private boolean goesOn(Style style) {
		int last = this.listings.stream().mapToInt((listing) -> listing.heading().rank()).max().orElse(0);
		return last > 2 && style.evidence().ranked() >= 0.8 && style.members().size() >= 3
				&& style.members().getFirst().heading().rank() == last + 1;
	}

	/**
	 * A line with nothing but a title and a year in brackets, where all other listings
	 * are such lines.
	 */
	private boolean isLost(Candidate member) {
		Heading heading = member.heading();
		boolean alone = member.block().kind() == Block.Kind.HEADING || member.block().kind() == Block.Kind.TEXT;
		boolean bare = heading.marks().bracketed() && heading.marks().ends();
		boolean quoted = heading.marks().quoted() && member.block().opens() && !this.best.isHeadings();
		boolean form = heading.year() != null && (quoted || (bare && !isSaid(member.block())));
		return alone && form && this.best.evidence().dated() >= 0.6 && isAmongListings(member.index())
				&& (this.best.isHeadings() || !this.best.looks().startsWith("r"));
	}

	/** A sentence, or words behind a label that other lines have too. */
	private boolean isSaid(Block block) {
		Labelled labelled = Labelled.of(block.words());
		boolean label = labelled != null && labelled.label() == null && this.labels.contains(labelled.name());
		return label || isReadAlso(block.text()) || (block.kind() == Block.Kind.TEXT && block.text().endsWith("."));
	}

	/** "Read also" can stand right before the words of a link, without a blank. */
	private static boolean isReadAlso(String text) {
		String folded = Fold.key(text);
		return Lexicon.shared()
			.of(Label.READ_ALSO.key())
			.stream()
			.anyMatch((words) -> words.length() >= LONG_LABEL && folded.startsWith(words));
	}

	/**
	 * A line over lines that tell of a film, between two listings whose ranks leave one
	 * out.
	 */
	private boolean isLeftOut(Candidate member) {
		if (!member.looks().startsWith("t=")) {
			return false;
		}
		int at = -1 - Collections.binarySearch(this.listings, member, Comparator.comparingInt(Candidate::index));
		boolean between = at > 0 && at < this.listings.size() && this.listings.get(at).index() > member.index() + 1;
		int before = between ? this.listings.get(at - 1).heading().rank() : 0;
		int behind = between ? this.listings.get(at).heading().rank() : 0;
		return before > 0 && behind > 0 && Math.abs(before - behind) == 2;
	}

	/** A heading with nothing but a list of films under it is over a group of them. */
	private boolean isDirectlyOver(Candidate member) {
		return member.block().kind() == Block.Kind.HEADING && !member.heading().isDated()
				&& this.listings.stream().anyMatch((listing) -> listing.index() == member.index() + 1);
	}

	/** An item of a list under a heading such as "Honourable mentions". */
	private boolean isMention(Candidate member) {
		if (member.block().kind() != Block.Kind.ITEM) {
			return false;
		}
		int group = member.block().group();
		if (this.announced.computeIfAbsent(group, (list) -> isUnderMentions(member))) {
			return true;
		}
		boolean words = member.heading().marks().ends() || member.block().words().leading(Mark.Kind.STRONG) != null
				|| member.block().words().leading(Mark.Kind.EMPHASIS) != null || member.heading().isDated();
		return words && this.headed.computeIfAbsent(group, (list) -> isHeadedMentions(member));
	}

	private boolean isHeadedMentions(Candidate member) {
		int at = over(member);
		while (at >= 0 && (this.blocks.get(at).kind() == Block.Kind.TEXT
				|| this.blocks.get(at).group() == member.block().group())) {
			at--;
		}
		return at >= 0 && this.blocks.get(at).kind() == Block.Kind.HEADING
				&& Lexicon.shared().has("heading.mentions", Fold.key(this.blocks.get(at).text()));
	}

	/** The place of the line right over the list that an item is in. */
	private int over(Candidate member) {
		int at = member.index() - 1;
		while (at >= 0 && this.blocks.get(at).group() == member.block().group()) {
			at--;
		}
		return at;
	}

	/** "Before we start, some honourable mentions:" right over the list. */
	private boolean isUnderMentions(Candidate member) {
		int at = over(member);
		String over = (at < 0 || this.blocks.get(at).kind() != Block.Kind.TEXT) ? "" : this.blocks.get(at).text();
		if (over.isEmpty() || over.length() > LONGEST_OPENING || !over.endsWith(":")) {
			return false;
		}
		String folded = Fold.key(over);
		return Lexicon.shared()
			.of("heading.mentions")
			.stream()
			.anyMatch((words) -> words.length() >= LONG_LABEL && folded.contains(words));
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
		if (isUnderListing(member.index())) {
			return false;
		}
		Labelled labelled = Labelled.of(this.blocks.get(next).words());
		Label label = (labelled != null) ? labelled.label() : Labelled.whole(this.blocks.get(next).words());
		return label == Label.DESCRIPTION || label == Label.FACT;
	}

	private boolean isUnderListing(int index) {
		return this.listings.stream().anyMatch((listing) -> listing.index() == index - 1);
	}

	private boolean isAmongListings(int index) {
		int first = this.listings.isEmpty() ? 0 : this.listings.getFirst().index();
		return index > first || this.listings.isEmpty();
	}

	/** A list of its own outside of the listings. */
	private boolean isElsewhere(Candidate member) {
		boolean plain = member.looks().startsWith("t-") || member.looks().startsWith("t=");
		boolean over = plain && !member.heading().isDated() && !this.listings.isEmpty()
				&& member.index() < this.listings.getFirst().index();
		return !over && !Nesting.isInside(member, this.listings, this.sections);
	}

}
