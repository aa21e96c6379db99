package kinoteka.article.extraction.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import kinoteka.article.document.Block;
import kinoteka.article.document.Words;
import kinoteka.article.extraction.field.DetailsCollector;
import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.lexicon.FieldLabel;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.outline.Candidate;
import kinoteka.article.extraction.token.Ornaments;
import kinoteka.article.extraction.token.TitleText;
import kinoteka.article.model.Passage;
import kinoteka.article.model.Piece.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands under a listing's heading, line by line. A label holds until the next
 * one; text without a label is the description.
 */
final class BodyParser {

	/**
	 * Year, country and running time stand right under the heading or are part of the
	 * text.
	 */
	private static final int NEAR = 4;

	private static final int LONGEST_ECHO = 200;

	private static final int SHORT = 120;

	private final List<Block> blocks;

	private final LineRoles roles;

	private final Set<String> echoes;

	private final Set<String> knownNames;

	private final Set<Integer> directorLines;

	private final PassageBuilder description = new PassageBuilder();

	private final List<PassageBuilder> facts = new ArrayList<>();

	private final DetailsCollector told = new DetailsCollector();

	private FieldLabel current = FieldLabel.DESCRIPTION;

	private int read;

	/** Whether a label on a line of its own was read last. */
	private boolean fresh;

	/**
	 * Prepares to read.
	 * @param echoes folded lines that only repeat a title, as captions do
	 * @param knownNames folded labels that recur in the article, though no list knows
	 * them
	 * @param directorLines the places of lines that are nothing but a director's name
	 */
	BodyParser(List<Block> blocks, LineRoles roles, Set<String> echoes, Set<String> knownNames,
			Set<Integer> directorLines) {
		this.blocks = blocks;
		this.roles = roles;
		this.echoes = echoes;
		this.knownNames = knownNames;
		this.directorLines = directorLines;
	}

	/** Reads the rest of the heading's line. */
	void heading(Candidate listing, @Nullable Block columns) {
		Words words = listing.block().words();
		int end = listing.heading().end();
		if (listing.block().kind() == Block.Kind.ROW) {
			cells(listing, columns);
			return;
		}
		if (Ornaments.isOnlyPunctuation(words.text(), end)) {
			return;
		}
		int from = end;
		while (from < words.text().length() && " .:;,–—-|".indexOf(words.text().charAt(from)) >= 0) {
			from++;
		}
		Words rest = words.slice(from, words.text().length());
		LabelledText labelled = LabelledText.of(rest);
		if (labelled == null || labelled.label() == null || !take(rest, labelled)) {
			this.description.add(rest, true);
		}
	}

	/** In a table, prose describes the film if its head is no other label. */
	private void cells(Candidate listing, @Nullable Block columns) {
		List<Words> cells = listing.block().cells();
		List<Words> heads = (columns == null) ? List.of() : columns.cells();
		for (int i = 0; i < cells.size(); i++) {
			FieldLabel label = (i < heads.size()) ? LabelledText.label(heads.get(i).text()) : null;
			boolean open = label == null || label == FieldLabel.DESCRIPTION || label == FieldLabel.FACT;
			String text = cells.get(i).text();
			if (open && isProse(text) && !text.startsWith(listing.heading().title())) {
				this.description.add(cells.get(i), true);
			}
		}
	}

	/** Most words of names and titles begin with capitals. */
	private static boolean isProse(String text) {
		int small = 0;
		for (int i = 1; i < text.length(); i++) {
			small += (text.charAt(i - 1) == ' ' && Character.isLowerCase(text.charAt(i))) ? 1 : 0;
		}
		return TitleText.words(text) > 2 && small * 2 >= TitleText.words(text);
	}

	void lines(int from, int to) {
		for (int i = from; i < to; i++) {
			this.roles.set(i, this.directorLines.contains(i) ? director(this.blocks.get(i)) : line(this.blocks.get(i)));
			this.read++;
		}
	}

	private Role director(Block block) {
		this.told.value(FieldLabel.DIRECTOR, block.text());
		return Role.DETAIL;
	}

	private Role line(Block block) {
		return switch (block.kind()) {
			case META -> Role.META;
			case CAPTION -> Role.FURNITURE;
			case ROW -> this.told.takesRow(block) ? Role.DETAIL : unread(block);
			case CODE, COLUMNS -> unread(block);
			case HEADING -> subheading(block);
			default -> block.furniture() || isEcho(block) ? Role.FURNITURE : text(block);
		};
	}

	private static Role unread(Block block) {
		return block.furniture() ? Role.FURNITURE : Role.UNRECOGNISED;
	}

	private boolean isEcho(Block block) {
		return block.text().length() <= LONGEST_ECHO && this.echoes.contains(TextNormalizer.key(block.text()));
	}

	/** A heading inside a listing is a label, or opens a part of the text. */
	private Role subheading(Block block) {
		FieldLabel label = LabelledText.whole(block.words());
		begin((label == null) ? FieldLabel.DESCRIPTION : label);
		if (label == FieldLabel.FACT) {
			return Role.FACT;
		}
		if (block.furniture() || label == FieldLabel.READ_ALSO) {
			return Role.FURNITURE;
		}
		return (label == null) ? Role.SECTION : Role.DETAIL;
	}

	/** A label on a line of its own: what follows is its words. */
	private void begin(FieldLabel label) {
		this.current = label;
		this.fresh = true;
		if (label == FieldLabel.FACT) {
			this.facts.add(new PassageBuilder());
		}
	}

	private Role text(Block block) {
		Words words = block.words();
		FieldLabel whole = LabelledText.whole(words);
		if (whole != null && whole != FieldLabel.META) {
			begin(whole);
			return role(whole);
		}
		LabelledText labelled = LabelledText.of(words);
		boolean detail = labelled != null && labelled.label() != null && labelled.label().isDetail();
		if (detail && this.told.takes(words.text())) {
			this.fresh = false;
			return Role.DETAIL;
		}
		if (labelled != null && labelled.label() != null && take(words, labelled)) {
			return role(labelled.label());
		}
		FieldLabel named = (labelled == null) ? LabelledText.named(block) : null;
		if (named != null) {
			this.told.value(named, words.text());
			return Role.DETAIL;
		}
		boolean said = this.fresh || (this.current == FieldLabel.FACT && block.kind() == Block.Kind.ITEM);
		this.fresh = false;
		if (!said && labelled != null && labelled.label() == null && this.knownNames.contains(labelled.name())) {
			this.told.takes(words.text());
			return Role.DETAIL;
		}
		if (!said && this.description.passage() != null && SideLines.isByline(words)) {
			return Role.FURNITURE;
		}
		boolean told = this.read < NEAR && this.told.takes(words.text());
		if (told || (this.read == 0 && this.told.takesOriginal(words.text()))) {
			return Role.DETAIL;
		}
		return (!said && SideLines.isSide(block)) ? Role.FURNITURE : plain(block);
	}

	/**
	 * The words of the label that was read last; if it has none to come, a description.
	 */
	private Role plain(Block block) {
		Words words = block.words();
		boolean item = block.kind() == Block.Kind.ITEM;
		if (this.current == FieldLabel.FACT) {
			fact(words, 0, item || this.facts.isEmpty(), block.opens());
			return Role.FACT;
		}
		boolean aside = this.current == FieldLabel.SOURCE || this.current == FieldLabel.OTHER
				|| this.current == FieldLabel.READ_ALSO;
		if (aside && (item || !block.opens())) {
			return role(this.current);
		}
		boolean described = aside || this.current == FieldLabel.DESCRIPTION;
		if (!described && (item || (words.text().length() < SHORT && this.told.lacks(this.current)))) {
			this.told.value(this.current, words.text());
			return Role.DETAIL;
		}
		this.description.add(words, block.opens() || this.current != FieldLabel.DESCRIPTION);
		this.current = FieldLabel.DESCRIPTION;
		return Role.DESCRIPTION;
	}

	private boolean take(Words words, LabelledText labelled) {
		FieldLabel label = labelled.label();
		if (label == null || label == FieldLabel.META || label == FieldLabel.META_TITLE
				|| label == FieldLabel.META_DESCRIPTION) {
			return false;
		}
		int from = labelled.valueFrom();
		switch (label) {
			case DESCRIPTION -> this.description.add(words, from, words.text().length(), true);
			case FACT -> fact(words, from, true, true);
			default -> this.told.value(label, words.text().substring(from));
		}
		boolean holds = label == FieldLabel.FACT || label == FieldLabel.DESCRIPTION || !labelled.hasValue(words.text());
		this.current = (holds || label == FieldLabel.READ_ALSO) ? label : this.current;
		return true;
	}

	private void fact(Words words, int from, boolean begins, boolean paragraph) {
		if (begins && !(this.facts.size() > 0 && this.facts.getLast().passage() == null)) {
			this.facts.add(new PassageBuilder());
		}
		this.facts.getLast().add(words, from, words.text().length(), paragraph);
	}

	private static Role role(FieldLabel label) {
		return switch (label) {
			case DESCRIPTION -> Role.DESCRIPTION;
			case FACT -> Role.FACT;
			case SOURCE, READ_ALSO -> Role.FURNITURE;
			default -> Role.DETAIL;
		};
	}

	@Nullable Passage description() {
		return this.description.passage();
	}

	List<Passage> facts() {
		return this.facts.stream().map(PassageBuilder::passage).filter(Objects::nonNull).toList();
	}

	/** What else the lines tell of the film. */
	DetailsCollector told() {
		return this.told;
	}

}
