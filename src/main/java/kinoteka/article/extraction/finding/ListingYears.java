package kinoteka.article.extraction.finding;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

import kinoteka.article.model.FindingCode;
import kinoteka.article.model.Listing;
import org.jspecify.annotations.Nullable;

/**
 * A year that is missing, in which no film was made (1688, or 2188; not next year), or
 * far from all others (1930 among the 1990s; not 1960, 1930, 1990).
 */
final class ListingYears implements FindingCheck {

	private static final int FAR = 40;

	private static final int FEWEST = 5;

	@Override
	public void check(ParsedArticle article, Findings findings) {
		List<Integer> sorted = article.listings()
			.stream()
			.map(Listing::year)
			.filter(Objects::nonNull)
			.sorted()
			.toList();
		int latest = Year.now(ZoneOffset.UTC).getValue() + 1;
		for (int i = 0; i < article.listings().size(); i++) {
			Listing listing = article.listings().get(i);
			Integer wrong = article.outline().listings().get(i).heading().wrongYear();
			boolean late = wrong == null && listing.year() != null && listing.year() > latest;
			check(listing, late ? listing.year() : wrong, sorted, findings);
		}
	}

	private static void check(Listing listing, @Nullable Integer wrong, List<Integer> sorted, Findings findings) {
		Integer year = listing.year();
		if (wrong != null) {
			findings.add(FindingCode.YEAR_OUT_OF_RANGE,
					"The year " + wrong + " is before the first film (1888) or in the future. Correct it.",
					listing.heading().span());
		}
		else if (year == null) {
			findings.add(FindingCode.NO_YEAR, "\"" + listing.title()
					+ "\" has no year. Write it in brackets behind the title, so that films of one name are told apart.",
					listing.heading().span());
		}
		else if (sorted.size() >= FEWEST && isFar(year, sorted)) {
			findings.add(FindingCode.YEAR_FAR, "The year " + year + " is far from all others in the article. Check it.",
					listing.heading().span());
		}
	}

	private static boolean isFar(int year, List<Integer> sorted) {
		int last = sorted.size() - 1;
		boolean first = year == sorted.get(0) && sorted.get(1) - year > FAR;
		return first || (year == sorted.get(last) && year - sorted.get(last - 1) > FAR);
	}

}
