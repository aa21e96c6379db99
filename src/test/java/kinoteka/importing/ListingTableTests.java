package kinoteka.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;

import kinoteka.article.ArticleParser;
import kinoteka.article.model.Article;
import kinoteka.article.model.Decision;
import kinoteka.article.model.Details;
import kinoteka.article.model.Listing;
import kinoteka.article.model.Passage;
import kinoteka.article.model.Span;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ListingTableTests {

	private static final Passage WORDS = new Passage("Words.", new Span(2, 4));

	@Test
	void showsWhatAListingSaysInARow() {
		Details details = new Details(List.of("Joel Coen", "Ethan Coen"), List.of(), List.of(), List.of(), null);
		Listing listing = new Listing(1, WORDS, "七人の侍", "Shichinin no samurai", 1954, WORDS, List.of(WORDS, WORDS),
				details, WORDS.span(), 0.456);
		assertThat(lines(listing)).containsExactly(
				"place  title     other title           year  directors              facts  confidence",
				"  2:1  七人の侍  Shichinin no samurai  1954  Joel Coen, Ethan Coen      2        0.46");
	}

	@Test
	void leavesEmptyWhatAListingDoesNotSay() {
		Listing listing = new Listing(1, WORDS, "Jaws", null, null, null, List.of(), Details.NONE, WORDS.span(), 1);
		assertThat(lines(listing)).containsExactly("place  title  other title  year  directors  facts  confidence",
				"  2:1  Jaws                                     0        1.00");
	}

	@Test
	void hasNoLinesWhereNothingIsListed() {
		assertThat(lines()).isEmpty();
	}

	private static List<String> lines(Listing... listings) {
		Article parsed = new ArticleParser().parse("a.txt", "1\n2345".getBytes(StandardCharsets.UTF_8));
		return ListingTable.lines(new Article("a.txt", parsed.format(), parsed.source(), null, null, null, null, null,
				null, List.of(listings), List.of(), parsed.pieces(), 1, Decision.NONE), 120);
	}

}
