package kinoteka.importing;

import java.util.List;

import kinoteka.article.ArticleParser;
import kinoteka.article.model.Article;
import kinoteka.article.model.Coverage;
import kinoteka.article.model.Finding;
import kinoteka.article.model.Listing;
import kinoteka.article.model.Passage;
import kinoteka.article.model.Span;
import kinoteka.catalogue.ArticleDraft;
import kinoteka.catalogue.FactDraft;
import kinoteka.catalogue.FindingDraft;
import kinoteka.catalogue.ListingDraft;
import kinoteka.catalogue.SourceDraft;
import org.jspecify.annotations.Nullable;

/** Writes a parsed article as the catalogue takes it. */
final class ArticleDrafts {

	private final Article article;

	private final CodePoints codePoints;

	private ArticleDrafts(Article article) {
		this.article = article;
		this.codePoints = new CodePoints(article.source().text());
	}

	static ArticleDraft of(Article article, @Nullable String origin, String contentHash) {
		return new ArticleDrafts(article).draft(origin, contentHash);
	}

	private ArticleDraft draft(@Nullable String origin, String contentHash) {
		Coverage coverage = this.article.coverage();
		return new ArticleDraft(this.article.name(), origin, contentHash, ArticleParser.REVISION,
				this.article.format().name(), CleanText.of(this.article.source().text()), words(this.article.title()),
				words(this.article.metaDescription()), words(this.article.introduction()),
				words(this.article.closing()), this.article.language(), this.article.promised(),
				this.article.confidence(), coverage.characters(), coverage.unrecognised(),
				this.article.listings().stream().map(this::listing).toList(),
				this.article.findings().stream().map(this::finding).toList());
	}

	private ListingDraft listing(Listing listing) {
		return new ListingDraft(listing.position(), CleanText.of(listing.heading().text()),
				CleanText.of(listing.title()), CleanText.orNull(listing.originalTitle()), listing.year(),
				words(listing.description()), names(listing.details().directors()),
				names(listing.details().countries()), names(listing.details().genres()),
				names(listing.details().cast()), listing.details().runningTime(), listing.confidence(),
				listing.facts().stream().map(this::fact).toList(), place(listing.span()));
	}

	private FactDraft fact(Passage fact) {
		return new FactDraft(CleanText.of(fact.text()), place(fact.span()));
	}

	private FindingDraft finding(Finding finding) {
		Span span = finding.span();
		return new FindingDraft(finding.code().name(), finding.severity().name(), CleanText.of(finding.message()),
				(span != null) ? place(span) : null);
	}

	private SourceDraft place(Span span) {
		int start = this.codePoints.before(span.start());
		return new SourceDraft(span.start(), span.end(), this.article.source().line(span.start()),
				this.article.source().column(span.start()), start, this.codePoints.before(span.end()) - start);
	}

	private static List<String> names(List<String> names) {
		return names.stream().map(CleanText::of).toList();
	}

	private static @Nullable String words(@Nullable Passage passage) {
		return (passage != null) ? CleanText.orNull(passage.text()) : null;
	}

}
