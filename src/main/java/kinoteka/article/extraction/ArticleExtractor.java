package kinoteka.article.extraction;

import java.util.ArrayList;
import java.util.List;

import kinoteka.article.document.Block;
import kinoteka.article.document.Document;
import kinoteka.article.extraction.finding.Findings;
import kinoteka.article.extraction.finding.ParsedArticle;
import kinoteka.article.extraction.listing.EntryBoundaries;
import kinoteka.article.extraction.listing.LineRoles;
import kinoteka.article.extraction.listing.ListingAssembler;
import kinoteka.article.extraction.listing.PassageBuilder;
import kinoteka.article.extraction.metadata.ArticleMetadata;
import kinoteka.article.extraction.metadata.DeclaredCount;
import kinoteka.article.extraction.metadata.LanguageDetector;
import kinoteka.article.extraction.metadata.MetaBlocks;
import kinoteka.article.extraction.outline.Candidate;
import kinoteka.article.extraction.outline.Experience;
import kinoteka.article.extraction.outline.Outline;
import kinoteka.article.extraction.outline.OutlineDetector;
import kinoteka.article.extraction.segment.CountdownSplitter;
import kinoteka.article.extraction.segment.FactSplitter;
import kinoteka.article.extraction.segment.RankLineJoiner;
import kinoteka.article.model.Article;
import kinoteka.article.model.Decision;
import kinoteka.article.model.Finding;
import kinoteka.article.model.Listing;
import kinoteka.article.model.Passage;
import kinoteka.article.model.Piece.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document as a film article. In this order: what is meant for search engines is
 * taken out, the outline is decided, listings are made of it, and what stands around them
 * is the article's own.
 */
public final class ArticleExtractor {

	private final String name;

	private final Document document;

	private final @Nullable String language;

	private final Experience experience;

	private final Outline outline;

	private final LineRoles roles;

	private ArticleExtractor(String name, Document document, Experience experience) {
		this.experience = experience;
		this.name = name;
		this.document = document;
		Lines lines = lines(document);
		this.language = lines.metadata().language();
		this.outline = outline(lines);
		this.roles = new LineRoles(this.outline.blocks());
	}

	/**
	 * The lines of a document as the outline sees them, and what they say of the article.
	 * @param document the document
	 * @return its lines
	 */
	public static Lines lines(Document document) {
		List<Block> blocks = FactSplitter.parted(RankLineJoiner.joined(MetaBlocks.takenOut(document.blocks())));
		return new Lines(blocks, ArticleMetadata.of(blocks, LanguageDetector.of(document)));
	}

	/**
	 * Lines, and what they say of the article.
	 *
	 * @param blocks the lines
	 * @param metadata what they say
	 */
	public record Lines(List<Block> blocks, ArticleMetadata metadata) {
	}

	/**
	 * Reads a document.
	 * @param name the name that the article is known by
	 * @param document its lines
	 * @return the article
	 */
	public static Article read(String name, Document document) {
		return read(name, document, Experience.whole());
	}

	/**
	 * Reads a document by other experience than was learned, as learning does.
	 * @param name the name that the article is known by
	 * @param document its lines
	 * @param experience what it goes by
	 * @return the article
	 */
	public static Article read(String name, Document document, Experience experience) {
		return new ArticleExtractor(name, document, experience).read();
	}

	/** A list is looked for in running text only where there is no other. */
	private Outline outline(Lines lines) {
		Outline read = OutlineDetector.read(lines.blocks(), lines.metadata(), this.experience);
		List<Block> parted = read.listings().isEmpty() ? CountdownSplitter.parted(lines.blocks()) : lines.blocks();
		return parted.equals(lines.blocks()) ? read
				: OutlineDetector.read(parted, ArticleMetadata.of(parted, this.language), this.experience);
	}

	private Article read() {
		List<Integer> ends = new EntryBoundaries(this.outline, this.roles).ends();
		List<Listing> listings = new ListingAssembler(this.outline, this.roles).listings(ends);
		Passage introduction = introduction();
		Passage closing = closing(ends);
		DeclaredCount promise = DeclaredCount.in(places(introduction), this.outline.blocks(),
				this.outline.metadata().spoken());
		List<Finding> findings = Findings
			.in(new ParsedArticle(this.document, this.outline, listings, promise, this.roles));
		return new Article(this.name, this.document.format(), this.document.source(),
				this.outline.metadata().title().title(), this.outline.metadata().title().metaDescription(),
				introduction, closing, this.language, (promise == null) ? null : Integer.valueOf(promise.number()),
				listings, findings, this.roles.pieces(this.document.source().text().length()),
				this.outline.confidence(), this.outline.decision());
	}

	/**
	 * What stands before the first listing, without the title. Without listings, it is
	 * unclear what is what.
	 */
	private @Nullable Passage introduction() {
		List<Candidate> listings = this.outline.listings();
		int end = listings.isEmpty() ? this.outline.blocks().size() : listings.getFirst().index();
		boolean nothing = listings.isEmpty();
		this.roles.outside(0, end, nothing ? Role.UNRECOGNISED : Role.SECTION,
				nothing ? Role.UNRECOGNISED : Role.INTRODUCTION);
		PassageBuilder prose = new PassageBuilder();
		for (int i = 0; i < end; i++) {
			Block block = this.outline.blocks().get(i);
			if (isTitle(block)) {
				this.roles.set(i, Role.META);
			}
			if (this.roles.get(i) == Role.INTRODUCTION && block.kind() == Block.Kind.TEXT) {
				prose.add(block.words(), block.opens());
			}
		}
		return prose.passage();
	}

	/** Many pages print their title twice. */
	private boolean isTitle(Block block) {
		int line = this.outline.metadata().title().titleBlock();
		boolean again = line >= 0 && block.text().equals(this.outline.blocks().get(line).text());
		Passage title = this.outline.metadata().title().title();
		return again || (title != null && block.text().equals(title.text()));
	}

	private @Nullable Passage closing(List<Integer> ends) {
		PassageBuilder prose = new PassageBuilder();
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
		int line = this.outline.metadata().title().titleBlock();
		if (line >= 0) {
			Block block = this.outline.blocks().get(line);
			places.add(block.words().passage(0, block.text().length()));
		}
		add(places, this.outline.metadata().title().title());
		add(places, introduction);
		add(places, this.outline.metadata().title().metaDescription());
		return places;
	}

	private static void add(List<Passage> places, @Nullable Passage place) {
		if (place != null) {
			places.add(place);
		}
	}

}
