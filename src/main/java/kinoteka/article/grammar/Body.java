package kinoteka.article.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import kinoteka.article.Passage;
import kinoteka.article.Piece.Role;
import kinoteka.article.format.Block;
import kinoteka.article.format.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands under a listing's heading, line by line. A label holds until the next
 * one; text without a label is the description.
 */
final class Body {

	/**
	 * Year, country and running time stand right under the heading or are part of the
	 * text.
	 */
	private static final int NEAR = 4;

	private static final int SENTENCE = 6;

	private final List<Block> blocks;

	private final Roles roles;

	private final Set<String> echoes;

	private final int longestEcho;

	private final Set<String> knownNames;

	private final Prose description = new Prose();

	private final List<Prose> facts = new ArrayList<>();

	private final Told told = new Told();

	private Label current = Label.DESCRIPTION;

	private int read;

	/** Whether a label on a line of its own was read last. */
	private boolean fresh;

	/**
	 * Prepares to read.
	 * @param echoes folded lines that only repeat a title, as captions do
	 * @param knownNames folded labels that recur in the article, though no list knows
	 * them
	 */
	Body(List<Block> blocks, Roles roles, Set<String> echoes, Set<String> knownNames) {
		this.blocks = blocks;
		this.roles = roles;
		this.echoes = echoes;
		this.longestEcho = 8 + 2 * echoes.stream().mapToInt(String::length).max().orElse(0);
		this.knownNames = knownNames;
	}

	/** Reads the rest of the heading's line. */
	void heading(Candidate listing) {
		Words words = listing.block().words();
		int end = listing.heading().end();
		if (listing.block().kind() == Block.Kind.ROW) {
			cells(listing);
			return;
		}
		if (Decoration.isOnlyPunctuation(words.text(), end)) {
			return;
		}
		int from = end;
		while (from < words.text().length() && " .:;,–—-|".indexOf(words.text().charAt(from)) >= 0) {
			from++;
		}
		Words rest = words.slice(from, words.text().length());
		Labelled labelled = Labelled.of(rest);
		if (labelled == null || labelled.label() == null || !take(rest, labelled)) {
			this.description.add(rest, true);
		}
	}

	/** In a table, the cell that holds sentences describes the film. */
	private void cells(Candidate listing) {
		for (Words cell : listing.block().cells()) {
			boolean sentence = Titles.words(cell.text()) >= SENTENCE && !cell.text().equals(listing.heading().title());
			if (sentence && cell.text().indexOf('.') > 0) {
				this.description.add(cell, true);
			}
		}
	}

	void lines(int from, int to) {
		for (int i = from; i < to; i++) {
			this.roles.set(i, line(this.blocks.get(i)));
			this.read++;
		}
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
		return block.text().length() <= this.longestEcho && this.echoes.contains(Fold.key(block.text()));
	}

	/** A heading inside a listing is a label, or opens a part of the text. */
	private Role subheading(Block block) {
		Label label = Labelled.whole(block.words());
		begin((label == null) ? Label.DESCRIPTION : label);
		if (label == Label.FACT) {
			return Role.FACT;
		}
		if (block.furniture() || label == Label.READ_ALSO) {
			return Role.FURNITURE;
		}
		return (label == null) ? Role.SECTION : Role.DETAIL;
	}

	/** A label on a line of its own: what follows is its words. */
	private void begin(Label label) {
		this.current = label;
		this.fresh = true;
		if (label == Label.FACT) {
			this.facts.add(new Prose());
		}
	}

	private Role text(Block block) {
		Words words = block.words();
		Label whole = Labelled.whole(words);
		if (whole != null && whole != Label.META) {
			begin(whole);
			return role(whole);
		}
		Labelled labelled = Labelled.of(words);
		boolean detail = labelled != null && labelled.label() != null && labelled.label().isDetail();
		if (detail && this.told.takes(words.text())) {
			this.fresh = false;
			return Role.DETAIL;
		}
		if (labelled != null && labelled.label() != null && take(words, labelled)) {
			return role(labelled.label());
		}
		Label named = (labelled == null) ? Labelled.named(block) : null;
		if (named != null) {
			this.told.value(named, words.text());
			return Role.DETAIL;
		}
		boolean said = this.fresh || (this.current == Label.FACT && block.kind() == Block.Kind.ITEM);
		this.fresh = false;
		if (!said && labelled != null && labelled.label() == null && this.knownNames.contains(labelled.name())) {
			return Role.DETAIL;
		}
		boolean told = this.read < NEAR && this.told.takes(words.text());
		return (told || (this.read == 0 && this.told.takesOriginal(words.text()))) ? Role.DETAIL : plain(block);
	}

	private Role plain(Block block) {
		Words words = block.words();
		switch (this.current) {
			case FACT -> fact(words, 0, block.kind() == Block.Kind.ITEM || this.facts.isEmpty(), block.opens());
			case DESCRIPTION -> this.description.add(words, block.opens());
			case SOURCE, OTHER, READ_ALSO -> {
				if (block.kind() == Block.Kind.ITEM || !block.opens()) {
					return role(this.current);
				}
				this.current = Label.DESCRIPTION;
				this.description.add(words, true);
			}
			default -> {
				if (block.kind() == Block.Kind.ITEM || (words.text().length() < 120 && this.told.lacks(this.current))) {
					this.told.value(this.current, words.text());
					return Role.DETAIL;
				}
				this.current = Label.DESCRIPTION;
				this.description.add(words, true);
			}
		}
		return role(this.current);
	}

	private boolean take(Words words, Labelled labelled) {
		Label label = labelled.label();
		if (label == null || label == Label.META || label == Label.META_TITLE || label == Label.META_DESCRIPTION) {
			return false;
		}
		int from = labelled.valueFrom();
		switch (label) {
			case DESCRIPTION -> this.description.add(words, from, words.text().length(), true);
			case FACT -> fact(words, from, true, true);
			default -> this.told.value(label, words.text().substring(from));
		}
		boolean holds = label == Label.FACT || label == Label.DESCRIPTION || !labelled.hasValue(words.text());
		this.current = (holds || label == Label.READ_ALSO) ? label : this.current;
		return true;
	}

	private void fact(Words words, int from, boolean begins, boolean paragraph) {
		if (begins && !(this.facts.size() > 0 && this.facts.getLast().passage() == null)) {
			this.facts.add(new Prose());
		}
		this.facts.getLast().add(words, from, words.text().length(), paragraph);
	}

	private static Role role(Label label) {
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
		List<Passage> passages = new ArrayList<>();
		for (Prose fact : this.facts) {
			Passage passage = fact.passage();
			if (passage != null) {
				passages.add(passage);
			}
		}
		return passages;
	}

	/** What else the lines tell of the film. */
	Told told() {
		return this.told;
	}

}
