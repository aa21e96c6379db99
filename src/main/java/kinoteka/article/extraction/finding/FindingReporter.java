package kinoteka.article.extraction.finding;

import java.util.List;

import kinoteka.article.document.Document;
import kinoteka.article.extraction.listing.LineRoles;
import kinoteka.article.extraction.metadata.DeclaredCount;
import kinoteka.article.extraction.outline.Outline;
import kinoteka.article.model.Finding;
import kinoteka.article.model.Listing;
import org.jspecify.annotations.Nullable;

/** Tells the editor what looks wrong, where, and what to do about it. */
public final class FindingReporter {

	private static final List<FindingCheck> CHECKS = List.of(new UndecodableText(), new BrokenMarkup(),
			new MissingFilms(), new UnsureChoice(), new BrokenPromise(), new RankOrder(), new RepeatedListing(),
			new MissingYear(), new MissingDescription(), new ImpossibleYear(), new OutlyingYear(), new OmittedSeries(),
			new EntryInText(), new OmittedEntries(), new MisspeltLabel(), new UnreadColumn(), new UnreadText());

	private final ParsedArticle article;

	public FindingReporter(Document document, Outline outline, List<Listing> listings, @Nullable DeclaredCount promise,
			LineRoles roles) {
		this.article = new ParsedArticle(document, outline, listings, promise, roles);
	}

	public List<Finding> read() {
		Findings findings = new Findings();
		CHECKS.forEach((check) -> check.check(this.article, findings));
		return findings.inOrder();
	}

}
