package kinoteka.article.extraction.finding;

import kinoteka.article.model.FindingCode;

/**
 * Mark-up against the rules: a table row outside of a table; not a paragraph left open.
 */
final class BrokenMarkup implements FindingCheck {

	@Override
	public void check(ParsedArticle article, Findings findings) {
		article.document()
			.troubles()
			.forEach((trouble) -> findings.add(FindingCode.BROKEN_MARKUP, trouble.message(), trouble.span()));
	}

}
