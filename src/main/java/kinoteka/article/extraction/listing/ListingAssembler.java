package kinoteka.article.extraction.listing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import kinoteka.article.document.Block;
import kinoteka.article.document.Words;
import kinoteka.article.extraction.field.RecurringLabels;
import kinoteka.article.extraction.heading.Heading;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.metadata.ArticleTitle;
import kinoteka.article.extraction.metadata.JsonLdFilms;
import kinoteka.article.extraction.outline.Candidate;
import kinoteka.article.extraction.outline.Outline;
import kinoteka.article.model.Details;
import kinoteka.article.model.Listing;
import kinoteka.article.model.Passage;
import kinoteka.article.model.Span;
import org.jspecify.annotations.Nullable;

/** Makes listings of the headings that were chosen and the text under them. */
public final class ListingAssembler {

	private final Outline outline;

	private final LineRoles roles;

	private final Set<String> headlines;

	private final Set<String> recurring;

	/** The heads of each table. */
	private final Map<Integer, Block> columns;

	public ListingAssembler(Outline outline, LineRoles roles) {
		this.outline = outline;
		this.roles = roles;
		this.headlines = headlines(outline);
		this.recurring = RecurringLabels.in(outline.blocks());
		this.columns = outline.blocks()
			.stream()
			.filter((block) -> block.kind() == Block.Kind.COLUMNS)
			.collect(Collectors.toMap(Block::group, Function.identity(), (first, second) -> first));
	}

	public List<Listing> listings(List<Integer> ends) {
		List<Listing> listings = new ArrayList<>();
		List<Candidate> candidates = this.outline.listings();
		List<Heading> headings = new BesideYear(candidates).read();
		Set<Integer> directors = DirectorLines.in(this.outline.blocks(), candidates, ends);
		for (int i = 0; i < candidates.size(); i++) {
			BodyParser body = new BodyParser(this.outline.blocks(), this.roles, echoes(headings.get(i)), this.recurring,
					directors);
			listings.add(listing(i + 1, candidates.get(i), headings.get(i), body, ends.get(i)));
		}
		return listings;
	}

	private Listing listing(int position, Candidate candidate, Heading heading, BodyParser body, int end) {
		this.roles.setHeading(candidate.index(), heading.end());
		body.heading(candidate, this.columns.get(candidate.block().group()));
		body.lines(candidate.index() + 1, end);
		Words words = candidate.block().words();
		Passage written = words.passage(0, heading.end());
		Span span = candidate.block().span().to(this.outline.blocks().get(end - 1).span());
		JsonLdFilms.Film film = this.outline.metadata().data().film(heading.title());
		Integer year = year(heading, body, film);
		Details details = heading.details().and(body.told().details());
		String original = (heading.original() != null) ? heading.original() : body.told().original();
		return new Listing(position, written, heading.title(), original, year, body.description(), body.facts(),
				(film == null) ? details : details.and(film.details()), span,
				this.outline.sureness().get(position - 1));
	}

	/** What a reader sees comes before what search engines are told. */
	private static @Nullable Integer year(Heading heading, BodyParser body, JsonLdFilms.@Nullable Film film) {
		if (heading.year() != null || heading.wrongYear() != null) {
			return heading.year();
		}
		return (body.told().year() == null && film != null) ? film.year() : body.told().year();
	}

	private Set<String> echoes(Heading heading) {
		Set<String> echoes = new HashSet<>(this.headlines);
		echoes.add(TextNormalizer.key(heading.title()));
		return echoes;
	}

	private static Set<String> headlines(Outline outline) {
		ArticleTitle title = outline.metadata().title();
		Set<String> headlines = new HashSet<>();
		if (title.title() != null) {
			headlines.add(TextNormalizer.key(title.title().text()));
		}
		if (title.titleBlock() >= 0) {
			headlines.add(TextNormalizer.key(outline.blocks().get(title.titleBlock()).text()));
		}
		return headlines;
	}

}
