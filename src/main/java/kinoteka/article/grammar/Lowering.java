package kinoteka.article.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import kinoteka.article.Details;
import kinoteka.article.Listing;
import kinoteka.article.Passage;
import kinoteka.article.Span;
import kinoteka.article.format.Block;
import kinoteka.article.format.Words;
import org.jspecify.annotations.Nullable;

/** Makes listings of the headings that were chosen and the text under them. */
final class Lowering {

	private final Outline outline;

	private final Roles roles;

	private final Set<String> headlines;

	private final Set<String> recurring;

	Lowering(Outline outline, Roles roles) {
		this.outline = outline;
		this.roles = roles;
		this.headlines = headlines(outline);
		this.recurring = RecurringLabels.in(outline.blocks());
	}

	List<Listing> listings(List<Integer> ends) {
		List<Listing> listings = new ArrayList<>();
		for (int i = 0; i < this.outline.listings().size(); i++) {
			listings.add(listing(i + 1, this.outline.listings().get(i), ends.get(i)));
		}
		return listings;
	}

	private Listing listing(int position, Candidate candidate, int end) {
		Heading heading = candidate.heading();
		this.roles.setHeading(candidate.index(), heading.end());
		Body body = new Body(this.outline.blocks(), this.roles, echoes(heading), this.recurring);
		body.heading(candidate);
		body.lines(candidate.index() + 1, end);
		Words words = candidate.block().words();
		Passage written = words.passage(0, heading.end());
		Span span = candidate.block().span().to(this.outline.blocks().get(end - 1).span());
		StructuredData.Film film = this.outline.data().film(heading.title());
		Integer year = year(heading, body, film);
		Details details = Merge.of(heading.details(), body.told().details());
		String original = (heading.original() != null) ? heading.original() : body.told().original();
		return new Listing(position, written, heading.title(), original, year, body.description(), body.facts(),
				(film == null) ? details : Merge.of(details, film.details()), span);
	}

	/** What a reader sees comes before what search engines are told. */
	private static @Nullable Integer year(Heading heading, Body body, StructuredData.@Nullable Film film) {
		if (heading.year() != null || heading.wrongYear() != null) {
			return heading.year();
		}
		return (body.told().year() == null && film != null) ? film.year() : body.told().year();
	}

	private Set<String> echoes(Heading heading) {
		Set<String> echoes = new HashSet<>(this.headlines);
		echoes.add(Fold.key(heading.title()));
		return echoes;
	}

	private static Set<String> headlines(Outline outline) {
		Set<String> headlines = new HashSet<>();
		Passage title = outline.headline().title();
		if (title != null) {
			headlines.add(Fold.key(title.text()));
		}
		int line = outline.headline().titleBlock();
		if (line >= 0) {
			headlines.add(Fold.key(outline.blocks().get(line).text()));
		}
		return headlines;
	}

	/**
	 * Labels that no word list knows, but that stand under several headings with a few
	 * words behind them.
	 */
	static final class RecurringLabels {

		private static final int LONGEST_VALUE = 80;

		private RecurringLabels() {
		}

		static Set<String> in(List<Block> blocks) {
			Set<String> once = new HashSet<>();
			Set<String> again = new HashSet<>();
			for (Block block : blocks) {
				boolean line = block.kind() == Block.Kind.TEXT || block.kind() == Block.Kind.ITEM;
				if (!line || block.text().length() > LONGEST_VALUE) {
					continue;
				}
				Labelled labelled = Labelled.of(block.words());
				boolean unknown = labelled != null && labelled.label() == null && Titles.words(labelled.name()) <= 3;
				if (labelled != null && unknown && !once.add(labelled.name())) {
					again.add(labelled.name());
				}
			}
			return again;
		}

	}

}
