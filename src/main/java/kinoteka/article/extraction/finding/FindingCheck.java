package kinoteka.article.extraction.finding;

/** A rule that looks for one kind of thing that an editor should know. */
@FunctionalInterface
interface FindingCheck {

	void check(ParsedArticle article, Findings findings);

}
