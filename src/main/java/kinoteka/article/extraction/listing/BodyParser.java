package kinoteka.article.extraction.listing;

import java.util.ArrayList;
import java.util.List;
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

	private static final int SENTENCE = 6;

	private final List<Block> blocks;

	private final LineRoles roles;

	private final Set<String> echoes;

	private final int longestEcho;

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
		this.longestEcho = 8 + 2 * echoes.stream().mapToInt(String::length).max().orElse(0);
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

	/**
	 * In a table, cells that hold sentences describe the film, and so does prose under a
	 * head that is no other label.
	 */
	private void cells(Candidate listing, @Nullable Block columns) {
		List<Words> cells = listing.block().cells();
		for (int i = 0; i < cells.size(); i++) {
			boolean headed = columns != null && i < columns.cells().size();
			String head = (columns != null && headed) ? columns.cells().get(i).text() : "";
			FieldLabel label = LabelledText.label(head);
			String text = cells.get(i).text();
			boolean open = label == FieldLabel.DESCRIPTION || (label == null && !head.isBlank());
			boolean sentence = TitleText.words(text) >= SENTENCE && text.indexOf('.') > 0;
			if (label == FieldLabel.FACT && !text.isBlank()) {
				fact(cells.get(i), 0, true, true);
			}
			else if ((sentence || (open && isProse(text))) && !text.startsWith(listing.heading().title())) {
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
		return block.text().length() <= this.longestEcho && this.echoes.contains(TextNormalizer.key(block.text()));
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

	private Role plain(Block block) {
		Words words = block.words();
		switch (this.current) {
			case FACT -> fact(words, 0, block.kind() == Block.Kind.ITEM || this.facts.isEmpty(), block.opens());
			case DESCRIPTION -> this.description.add(words, block.opens());
			case SOURCE, OTHER, READ_ALSO -> {
				if (block.kind() == Block.Kind.ITEM || !block.opens()) {
					return role(this.current);
				}
				this.current = FieldLabel.DESCRIPTION;
				this.description.add(words, true);
			}
			default -> {
				if (block.kind() == Block.Kind.ITEM || (words.text().length() < 120 && this.told.lacks(this.current))) {
					this.told.value(this.current, words.text());
					return Role.DETAIL;
				}
				this.current = FieldLabel.DESCRIPTION;
				this.description.add(words, true);
			}
		}
		return role(this.current);
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
		List<Passage> passages = new ArrayList<>();
		for (PassageBuilder fact : this.facts) {
			Passage passage = fact.passage();
			if (passage != null) {
				passages.add(passage);
			}
		}
		return passages;
	}

	/** What else the lines tell of the film. */
	DetailsCollector told() {
		return this.told;
	}

}
