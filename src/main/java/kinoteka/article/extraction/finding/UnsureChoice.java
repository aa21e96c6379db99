package kinoteka.article.extraction.finding;

import kinoteka.article.model.FindingCode;

/**
 * A choice that could have been another: lines without years under "My favourites"; not
 * dated headings under "Ten films".
 */
final class UnsureChoice implements FindingCheck {

	private static final double LEAST = 0.5;

	private static final double SURE = 0.9;

	private static final int PERCENT = 100;

	@Override
	public void check(ParsedArticle article, Findings findings) {
		double confidence = article.outline().confidence();
		if (article.listings().isEmpty() || confidence < LEAST || confidence >= SURE) {
			return;
		}
		findings.add(FindingCode.UNSURE,
				"It is only " + (int) (confidence * PERCENT)
						+ " percent sure that what is listed are the films of this article."
						+ " Say in the title that it lists films, and give each its year in brackets.",
				null);
	}

}
