package kinoteka.article.extraction.finding;

import kinoteka.article.extraction.outline.Candidate;
import kinoteka.article.model.FindingCode;
import kinoteka.article.model.Listing;

/** A listing that names no year: "Solaris"; not "Solaris (1872)", whose year is wrong. */
final class MissingYear implements FindingCheck {

	@Override
	public void check(ParsedArticle article, Findings findings) {
		for (int i = 0; i < article.listings().size(); i++) {
			Listing listing = article.listings().get(i);
			Candidate candidate = article.outline().listings().get(i);
			if (listing.year() == null && candidate.heading().wrongYear() == null) {
				findings.add(FindingCode.NO_YEAR, "\"" + listing.title()
						+ "\" has no year. Write it in brackets behind the title, so that films of one name are told apart.",
						listing.heading().span());
			}
		}
	}

}
