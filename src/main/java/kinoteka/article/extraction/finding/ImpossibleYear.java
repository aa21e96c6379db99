package kinoteka.article.extraction.finding;

import java.time.Year;
import java.time.ZoneOffset;

import kinoteka.article.model.FindingCode;
import kinoteka.article.model.Listing;
import org.jspecify.annotations.Nullable;

/** A year in which no film was made: 1688, or 2188; not next year. */
final class ImpossibleYear implements FindingCheck {

	@Override
	public void check(ParsedArticle article, Findings findings) {
		int latest = latest();
		for (int i = 0; i < article.listings().size(); i++) {
			Integer wrong = of(article, i, latest);
			if (wrong != null) {
				findings.add(FindingCode.YEAR_OUT_OF_RANGE,
						"The year " + wrong + " is before the first film (1888) or in the future. Correct it.",
						article.listings().get(i).heading().span());
			}
		}
	}

	/** Films are announced a year ahead. */
	static int latest() {
		return Year.now(ZoneOffset.UTC).getValue() + 1;
	}

	/** The impossible year of a listing; null if there is none. */
	static @Nullable Integer of(ParsedArticle article, int index, int latest) {
		Listing listing = article.listings().get(index);
		Integer wrong = article.outline().listings().get(index).heading().wrongYear();
		boolean late = listing.year() != null && listing.year() > latest;
		return (wrong == null && late) ? listing.year() : wrong;
	}

}
