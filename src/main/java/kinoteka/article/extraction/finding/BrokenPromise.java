package kinoteka.article.extraction.finding;

import kinoteka.article.extraction.metadata.DeclaredCount;
import kinoteka.article.model.FindingCode;

/** A promise that is not kept: "Ten films" over nine; not "Ten films" over ten. */
final class BrokenPromise implements FindingCheck {

	@Override
	public void check(ParsedArticle article, Findings findings) {
		DeclaredCount promise = article.promise();
		int listed = article.listings().size();
		if (promise == null || listed == 0 || promise.number() == listed) {
			return;
		}
		findings.add(FindingCode.PROMISE_DIFFERS,
				"The article promises " + promise.number() + " films and lists " + listed
						+ ((listed == 1) ? " film" : " films")
						+ ". Correct the number, or look for an entry that was not understood.",
				promise.at());
	}

}
