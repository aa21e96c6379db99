package kinoteka.article.extraction.finding;

import kinoteka.article.model.FindingCode;
import kinoteka.article.model.SourceText;
import kinoteka.article.model.Span;

/** A byte that is no character: "Am&#xFFFD;lie"; not "Amélie". */
final class UndecodableText implements FindingCheck {

	private static final char REPLACEMENT = '\uFFFD';

	@Override
	public void check(ParsedArticle article, Findings findings) {
		SourceText source = article.document().source();
		int broken = source.text().indexOf(REPLACEMENT);
		if (broken >= 0) {
			findings.add(FindingCode.UNDECODABLE,
					"Some bytes are no text in " + source.charset() + ". Save the file as UTF-8.",
					new Span(broken, broken + 1));
		}
	}

}
