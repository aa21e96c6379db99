package kinoteka.article.extraction.finding;

import java.util.List;

import kinoteka.article.document.Document;
import kinoteka.article.extraction.listing.LineRoles;
import kinoteka.article.extraction.metadata.ArticleMetadata;
import kinoteka.article.extraction.outline.Outline;
import kinoteka.article.model.Decision;
import kinoteka.article.model.Details;
import kinoteka.article.model.Finding;
import kinoteka.article.model.Format;
import kinoteka.article.model.Listing;
import kinoteka.article.model.Passage;
import kinoteka.article.model.SourceText;
import kinoteka.article.model.Span;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Who is not sure says so. */
class UnsureChoiceTests {

	private static final Span PLACE = new Span(0, 1);

	private static final Listing LISTING = new Listing(1, new Passage("M", PLACE), "M", null, null, null, List.of(),
			Details.NONE, PLACE, 1);

	@Test
	void saysHowSureItIs() {
		assertThat(findings(0.62, List.of(LISTING))).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).startsWith("It is only 62 percent sure"));
	}

	@Test
	void saysNothingWhereItIsSure() {
		assertThat(findings(0.9, List.of(LISTING))).isEmpty();
	}

	@Test
	void saysNothingWhereNoFilmIsListed() {
		assertThat(findings(0.62, List.of())).isEmpty();
	}

	private static List<Finding> findings(double confidence, List<Listing> listings) {
		Document document = new Document(Format.TEXT, new SourceText("M", UTF_8), List.of(), "", List.of());
		Outline outline = new Outline(List.of(), ArticleMetadata.of(List.of(), "en"), List.of(), List.of(), 0,
				confidence, Decision.NONE, "");
		Findings findings = new Findings();
		ArticleChecks.unsure(new ParsedArticle(document, outline, listings, null, new LineRoles(List.of())), findings);
		return findings.inOrder();
	}

}
