package kinoteka.article.extraction.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.model.FindingCode;
import kinoteka.article.model.Listing;

/** A film that is listed again: "Solaris (1972)" twice; not by another director. */
final class RepeatedListing implements FindingCheck {

	/** So many films of one title and year are compared. */
	private static final int MOST_NAMESAKES = 20;

	@Override
	public void check(ParsedArticle article, Findings findings) {
		Map<String, List<Listing>> known = new HashMap<>();
		for (Listing listing : article.listings()) {
			List<Listing> namesakes = known.computeIfAbsent(TextNormalizer.key(listing.title()) + " " + listing.year(),
					(name) -> new ArrayList<>());
			namesakes.stream()
				.filter((other) -> mayBeSame(listing, other))
				.findFirst()
				.ifPresent((first) -> findings.add(
						FindingCode.LISTED_TWICE, "\"" + listing.title() + "\" is listed already in line "
								+ article.line(first.span().start()) + ". Remove one of the two.",
						listing.heading().span()));
			if (namesakes.size() < MOST_NAMESAKES) {
				namesakes.add(listing);
			}
		}
	}

	/** Films of one title and year are told apart by their directors. */
	private static boolean mayBeSame(Listing listing, Listing other) {
		List<String> directors = directors(listing);
		List<String> others = directors(other);
		return directors.isEmpty() || others.isEmpty() || !Collections.disjoint(directors, others);
	}

	private static List<String> directors(Listing listing) {
		return listing.details().directors().stream().map(TextNormalizer::key).toList();
	}

}
