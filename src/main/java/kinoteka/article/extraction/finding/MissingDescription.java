package kinoteka.article.extraction.finding;

import kinoteka.article.model.FindingCode;
import kinoteka.article.model.Listing;

/**
 * A listing that does not describe its film: a bare title; not a title and a sentence.
 */
final class MissingDescription implements FindingCheck {

	@Override
	public void check(ParsedArticle article, Findings findings) {
		for (Listing listing : article.listings()) {
			if (listing.description() == null) {
				findings.add(FindingCode.NO_DESCRIPTION,
						"\"" + listing.title() + "\" has no description. Write one under the heading.",
						listing.heading().span());
			}
		}
	}

}
