package kinoteka.article.grammar;

import java.util.ArrayList;
import java.util.List;

import kinoteka.article.Article;
import kinoteka.article.Finding;
import kinoteka.article.Listing;
import kinoteka.article.Passage;
import kinoteka.article.Piece.Role;
import kinoteka.article.format.Block;
import kinoteka.article.format.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document as a film article. In this order: what is meant for search engines is
 * taken out, the outline is decided, listings are made of it, and what stands around them
 * is the article's own.
 */
public final class Grammar {

	private final String name;

	private final Document document;

	private final @Nullable String language;

	private final Outline outline;

	private final Roles roles;

	private Grammar(String name, Document document) {
		this.name = name;
		this.document = document;
		this.language = LanguageGuess.of(document);
		List<Block> blocks = RankLines.joined(MetaTail.takenOut(document.blocks()));
		this.outline = outline(blocks);
		this.roles = new Roles(this.outline.blocks());
	}

	/**
	 * Reads a document.
	 * @param name the name that the article is known by
	 * @param document its lines
	 * @return the article
	 */
	public static Article read(String name, Document document) {
		return new Grammar(name, document).read();
	}

	/**
	 * Where the language is unknown, headlines are read as English ones: other languages
	 * borrow from it most.
	 */
	private String spoken() {
		return (this.language == null) ? "en" : this.language;
	}

	/** A list is looked for in running text only where there is no other. */
	private Outline outline(List<Block> blocks) {
		Outline read = OutlineReader.read(blocks, spoken());
		List<Block> parted = read.listings().isEmpty() ? Countdown.parted(blocks)
				: RunIn.parted(blocks, read.listings());
		return parted.equals(blocks) ? read : OutlineReader.read(parted, spoken());
	}

	private Article read() {
		List<Integer> ends = new Boundaries(this.outline, this.roles).ends();
		List<Listing> listings = new Lowering(this.outline, this.roles).listings(ends);
		Passage introduction = introduction();
		Passage closing = closing(ends);
		Promise promise = Promise.in(places(introduction), this.outline.blocks(), spoken());
		List<Finding> findings = new FindingsReader(this.document, this.outline, listings, promise, this.roles).read();
		return new Article(this.name, this.document.format(), this.document.source(), this.outline.headline().title(),
				this.outline.headline().metaDescription(), introduction, closing, this.language,
				(promise == null) ? null : Integer.valueOf(promise.number()), listings, findings,
				this.roles.pieces(this.document.source().text().length()));
	}

	/**
	 * What stands before the first listing, without the title. Without listings, it is
	 * unclear what is what.
	 */
	private @Nullable Passage introduction() {
		List<Candidate> listings = this.outline.listings();
		int end = listings.isEmpty() ? this.outline.blocks().size() : listings.getFirst().index();
		Prose prose = new Prose();
		boolean furniture = false;
		for (int i = 0; i < end; i++) {
			Block block = this.outline.blocks().get(i);
			if (block.kind() == Block.Kind.HEADING) {
				furniture = Sections.isFurniture(Fold.key(block.text()));
			}
			Role role = furniture ? Role.FURNITURE : roleBefore(i, block, listings.isEmpty());
			this.roles.set(i, role);
			if (role == Role.INTRODUCTION && block.kind() == Block.Kind.TEXT) {
				prose.add(block.words(), block.opens());
			}
		}
		return prose.passage();
	}

	private Role roleBefore(int index, Block block, boolean nothingFound) {
		if (block.kind() == Block.Kind.META || index == this.outline.headline().titleBlock() || isTitle(block)) {
			return Role.META;
		}
		if (block.furniture() || block.kind() == Block.Kind.CAPTION || block.kind() == Block.Kind.CODE
				|| block.kind() == Block.Kind.COLUMNS) {
			return Role.FURNITURE;
		}
		if (nothingFound) {
			return Role.UNRECOGNISED;
		}
		return (block.kind() == Block.Kind.HEADING) ? Role.SECTION : Role.INTRODUCTION;
	}

	/** Many pages print their title twice. */
	private boolean isTitle(Block block) {
		int line = this.outline.headline().titleBlock();
		boolean again = line >= 0 && block.text().equals(this.outline.blocks().get(line).text());
		Passage title = this.outline.headline().title();
		return again || (title != null && block.text().equals(title.text()));
	}

	private @Nullable Passage closing(List<Integer> ends) {
		Prose prose = new Prose();
		int from = ends.isEmpty() ? this.outline.blocks().size() : ends.getLast();
		for (int i = from; i < this.outline.blocks().size(); i++) {
			if (this.roles.get(i) == Role.CLOSING) {
				prose.add(this.outline.blocks().get(i).words(), this.outline.blocks().get(i).opens());
			}
		}
		return prose.passage();
	}

	private List<Passage> places(@Nullable Passage introduction) {
		List<Passage> places = new ArrayList<>();
		int line = this.outline.headline().titleBlock();
		if (line >= 0) {
			Block block = this.outline.blocks().get(line);
			places.add(block.words().passage(0, block.text().length()));
		}
		add(places, this.outline.headline().title());
		add(places, introduction);
		add(places, this.outline.headline().metaDescription());
		return places;
	}

	private static void add(List<Passage> places, @Nullable Passage place) {
		if (place != null) {
			places.add(place);
		}
	}

}
