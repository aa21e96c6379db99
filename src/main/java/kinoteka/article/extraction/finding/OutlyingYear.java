package kinoteka.article.extraction.finding;

import java.util.List;

import kinoteka.article.model.FindingCode;
import kinoteka.article.model.Listing;

/** A year far from all others: 1930 among the 1990s; not 1960, 1930, 1990. */
final class OutlyingYear implements FindingCheck {

	private static final int FAR = 40;

	private static final int FEWEST = 5;

	@Override
	public void check(ParsedArticle article, Findings findings) {
		List<Integer> sorted = article.listings()
			.stream()
			.map(Listing::year)
			.filter((year) -> year != null)
			.sorted()
			.toList();
		if (sorted.size() < FEWEST) {
			return;
		}
		int latest = ImpossibleYear.latest();
		for (int i = 0; i < article.listings().size(); i++) {
			Integer year = article.listings().get(i).year();
			if (year != null && isFar(year, sorted) && ImpossibleYear.of(article, i, latest) == null) {
				findings.add(FindingCode.YEAR_FAR,
						"The year " + year + " is far from all others in the article. Check it.",
						article.listings().get(i).heading().span());
			}
		}
	}

	private static boolean isFar(int year, List<Integer> sorted) {
		int last = sorted.size() - 1;
		boolean first = year == sorted.get(0) && sorted.get(1) - year > FAR;
		return first || (year == sorted.get(last) && year - sorted.get(last - 1) > FAR);
	}

}
