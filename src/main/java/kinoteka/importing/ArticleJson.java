package kinoteka.importing;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import kinoteka.article.model.Article;
import kinoteka.article.model.Coverage;
import kinoteka.article.model.Finding;
import kinoteka.article.model.FindingCode;
import kinoteka.article.model.Format;
import kinoteka.article.model.Listing;
import kinoteka.article.model.Passage;
import kinoteka.article.model.Severity;
import kinoteka.article.model.SourceText;
import kinoteka.article.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * An article as JSON tells it. Names are stable: programs read them.
 *
 * @param article the file, as the person named it
 * @param decision why these listings; left out unless it was asked for
 */
record ArticleJson(String article, Format format, @Nullable String title, @Nullable String metaDescription,
		@Nullable String introduction, @Nullable String closing, @Nullable String language, @Nullable Integer promised,
		double confidence, List<ListingJson> listings, List<FindingJson> findings, Coverage coverage,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Explanation decision) {

	static ArticleJson of(String path, Article article, @Nullable Explanation decision) {
		SourceText source = article.source();
		return new ArticleJson(path, article.format(), words(article.title()), words(article.metaDescription()),
				words(article.introduction()), words(article.closing()), article.language(), article.promised(),
				article.confidence(),
				article.listings().stream().map((listing) -> ListingJson.of(listing, source)).toList(),
				article.findings().stream().map((finding) -> FindingJson.of(finding, source)).toList(),
				article.coverage(), decision);
	}

	private static @Nullable String words(@Nullable Passage passage) {
		return (passage != null) ? passage.text() : null;
	}

	/**
	 * A listing.
	 *
	 * @param line the line of its heading, from 1
	 * @param column the column of its heading, in UTF-16 units from 1
	 */
	record ListingJson(int position, String heading, String title, @Nullable String originalTitle,
			@Nullable Integer year, @Nullable String description, List<String> facts, List<String> directors,
			List<String> countries, List<String> genres, List<String> cast, @Nullable Integer runningTime,
			double confidence, int line, int column) {

		static ListingJson of(Listing listing, SourceText source) {
			int start = listing.heading().span().start();
			return new ListingJson(listing.position(), listing.heading().text(), listing.title(),
					listing.originalTitle(), listing.year(), words(listing.description()),
					listing.facts().stream().map(Passage::text).toList(), listing.details().directors(),
					listing.details().countries(), listing.details().genres(), listing.details().cast(),
					listing.details().runningTime(), listing.confidence(), source.line(start), source.column(start));
		}

	}

	/**
	 * A finding.
	 *
	 * @param line where it begins, from 1; null if it is about the article as a whole
	 * @param column where it begins, in UTF-16 units from 1; null if it is about the
	 * article as a whole
	 */
	record FindingJson(FindingCode code, Severity severity, @Nullable Integer line, @Nullable Integer column,
			String message) {

		static FindingJson of(Finding finding, SourceText source) {
			Span span = finding.span();
			return new FindingJson(finding.code(), finding.severity(),
					(span != null) ? source.line(span.start()) : null,
					(span != null) ? source.column(span.start()) : null, finding.message());
		}

	}

}
