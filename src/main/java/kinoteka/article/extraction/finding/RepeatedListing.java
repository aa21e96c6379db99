package kinoteka.article.extraction.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.model.FindingCode;
import kinoteka.article.model.Listing;
import org.jspecify.annotations.Nullable;

/** A film that is listed again: "Solaris (1972)" twice; not by another director. */
final class RepeatedListing implements FindingCheck {

	@Override
	public void check(ParsedArticle article, Findings findings) {
		Map<Named, Namesakes> known = new HashMap<>();
		for (Listing listing : article.listings()) {
			Named named = new Named(TextNormalizer.key(listing.title()), listing.year());
			Listing first = known.computeIfAbsent(named, (name) -> new Namesakes()).add(listing);
			if (first != null) {
				findings.add(
						FindingCode.LISTED_TWICE, "\"" + listing.title() + "\" is listed already in line "
								+ article.line(first.span().start()) + ". Remove one of the two.",
						listing.heading().span());
			}
		}
	}

	/** What tells films apart, as long as nobody names their directors. */
	private record Named(String key, @Nullable Integer year) {
	}

	/** Listings of one title and year, by director. */
	private static final class Namesakes {

		private final Map<String, Listing> directed = new HashMap<>();

		private @Nullable Listing first;

		private @Nullable Listing undirected;

		/** The first listing that may be of the same film; null if there is none. */
		@Nullable Listing add(Listing listing) {
			List<String> directors = listing.details().directors().stream().map(TextNormalizer::key).toList();
			Listing same = directors.isEmpty() ? this.first : same(directors);
			this.first = (this.first == null) ? listing : this.first;
			this.undirected = (this.undirected == null && directors.isEmpty()) ? listing : this.undirected;
			directors.forEach((director) -> this.directed.putIfAbsent(director, listing));
			return same;
		}

		private @Nullable Listing same(List<String> directors) {
			for (String director : directors) {
				Listing same = this.directed.get(director);
				if (same != null) {
					return same;
				}
			}
			return this.undirected;
		}

	}

}
