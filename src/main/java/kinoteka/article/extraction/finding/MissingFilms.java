package kinoteka.article.extraction.finding;

import kinoteka.article.model.FindingCode;

/** An article without films: an empty one, a review; not one that lists a single film. */
final class MissingFilms implements FindingCheck {

	@Override
	public void check(ParsedArticle article, Findings findings) {
		if (article.document().source().text().isBlank()) {
			findings.add(FindingCode.EMPTY, "The article is empty.", null);
		}
		else if (article.listings().isEmpty()) {
			findings.add(FindingCode.NO_FILMS, "No films were found. " + article.outline().reason(), null);
		}
	}

}
