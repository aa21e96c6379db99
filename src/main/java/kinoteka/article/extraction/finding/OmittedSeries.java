package kinoteka.article.extraction.finding;

import kinoteka.article.model.FindingCode;

/** Entries that are series: "Twin Peaks (TV series)"; not "The X-Files: The Movie". */
final class OmittedSeries implements FindingCheck {

	@Override
	public void check(ParsedArticle article, Findings findings) {
		int series = article.outline().series();
		if (series > 0) {
			findings.add(FindingCode.SERIES_LISTED, series + " entries are said to be series and were left out.", null);
		}
	}

}
