package kinoteka.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;

import kinoteka.article.ArticleParser;
import kinoteka.article.model.Article;
import kinoteka.article.model.Decision;
import kinoteka.article.model.Details;
import kinoteka.article.model.Finding;
import kinoteka.article.model.FindingCode;
import kinoteka.article.model.Listing;
import kinoteka.article.model.Passage;
import kinoteka.article.model.Span;
import kinoteka.catalogue.ArticleDraft;
import kinoteka.catalogue.SourceDraft;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleDraftsTests {

	@Test
	void countsUtf16UnitsForPeopleAndCodePointsForTheDatabase() {
		ArticleDraft draft = draft("🎬🎬\nMirror", new Span(5, 11));
		assertThat(draft.listings().getFirst().source()).isEqualTo(new SourceDraft(5, 11, 2, 1, 3, 6));
		assertThat(draft.findings().getFirst().source()).isEqualTo(new SourceDraft(5, 11, 2, 1, 3, 6));
	}

	@Test
	void replacesWhatPostgreSqlCannotKeepOneForOne() {
		assertThat(CleanText.of("a\0b\uD800c🎬\uDC00")).isEqualTo("a\uFFFDb\uFFFDc🎬\uFFFD");
	}

	@Test
	void leavesOutWhatIsBlank() {
		ArticleDraft draft = draft("Mirror", new Span(0, 6));
		assertThat(draft.introduction()).isNull();
		assertThat(draft.listings().getFirst().originalTitle()).isNull();
	}

	@Test
	void keepsHowSureTheReadingIs() {
		ArticleDraft draft = draft("Mirror", new Span(0, 6));
		assertThat(draft.confidence()).isEqualTo(0.75);
		assertThat(draft.listings().getFirst().confidence()).isEqualTo(0.5);
	}

	private static ArticleDraft draft(String text, Span span) {
		Article parsed = new ArticleParser().parse("a.txt", text.getBytes(StandardCharsets.UTF_8));
		Passage words = new Passage("Mirror", span);
		Listing listing = new Listing(1, words, "Mirror", " ", 1975, words, List.of(words), Details.NONE, span, 0.5);
		Article article = new Article("a.txt", parsed.format(), parsed.source(), words, null, new Passage("", span),
				null, null, null, List.of(listing),
				List.of(new Finding(FindingCode.NO_DESCRIPTION, "It has none", span)), parsed.pieces(), 0.75,
				Decision.NONE);
		return ArticleDrafts.of(article, null, "0".repeat(64));
	}

}
