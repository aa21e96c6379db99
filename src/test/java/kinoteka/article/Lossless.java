package kinoteka.article;

import java.util.Arrays;
import java.util.List;

import kinoteka.article.model.Article;
import kinoteka.article.model.Finding;
import kinoteka.article.model.Format;
import kinoteka.article.model.Listing;
import kinoteka.article.model.Passage;
import kinoteka.article.model.Piece;
import kinoteka.article.model.Span;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.fail;

/**
 * What holds of every article, whatever its text: nothing is lost, and each place that is
 * named is a place of the text.
 */
final class Lossless {

	private static final ArticleParser PARSER = new ArticleParser();

	private final Article article;

	private final String text;

	private Lossless(Article article) {
		this.article = article;
		this.text = article.source().text();
	}

	static Article parse(String name, byte[] content) {
		Article article = PARSER.parse(name, content);
		new Lossless(article).holds();
		return article;
	}

	/** All that the parser says. Equal lists are equal readings. */
	static List<@Nullable Object> everything(Article article) {
		return Arrays.asList(article.name(), article.format(), article.source().text(), article.source().charset(),
				article.title(), article.metaDescription(), article.introduction(), article.closing(),
				article.language(), article.promised(), article.listings(), article.findings(), article.pieces());
	}

	private void holds() {
		piecesTile();
		place("title", this.article.title());
		place("meta description", this.article.metaDescription());
		place("introduction", this.article.introduction());
		place("closing", this.article.closing());
		listings();
		findings();
	}

	private void piecesTile() {
		int at = 0;
		for (Piece piece : this.article.pieces()) {
			check(piece.span().start() == at, "a piece begins elsewhere than where the last one ends", piece);
			check(piece.span().length() > 0, "an empty piece", piece);
			at = piece.span().end();
		}
		check(at == this.text.length(), "the pieces end elsewhere than the text", at);
	}

	private void listings() {
		int position = 0;
		int before = 0;
		for (Listing listing : this.article.listings()) {
			check(listing.position() == ++position, "positions do not count", listing);
			check(!listing.title().isBlank(), "a blank title", listing);
			check(listing.span().start() >= before, "listings overlap or are not in the order of the text", listing);
			inside("listing", listing.span(), new Span(0, this.text.length()));
			place("heading", listing.heading(), listing.span());
			place("description", listing.description(), listing.span());
			listing.facts().forEach((fact) -> place("fact", fact, listing.span()));
			before = listing.span().start();
		}
	}

	private void findings() {
		int before = -1;
		for (Finding finding : this.article.findings()) {
			Span span = finding.span();
			int start = (span == null) ? -1 : span.start();
			check(start >= before, "findings are not in the order of the text", finding);
			check(!finding.message().isBlank(), "a finding without a message", finding);
			if (span != null) {
				inside("finding", span, new Span(0, this.text.length()));
			}
			before = start;
		}
	}

	private void place(String what, @Nullable Passage passage) {
		place(what, passage, new Span(0, this.text.length()));
	}

	private void place(String what, @Nullable Passage passage, Span within) {
		if (passage == null) {
			return;
		}
		check(!passage.text().isBlank(), what + " says nothing", passage);
		inside(what, passage.span(), within);
		if (this.article.format() == Format.TEXT && this.text.indexOf('&') < 0 && !this.text.contains("\\\\")
				&& !this.text.startsWith("---")) {
			saysWhatStandsThere(what, passage);
		}
	}

	/** Each letter that a passage says stands in its span, or is an entity there. */
	private void saysWhatStandsThere(String what, Passage passage) {
		String quote = this.article.source().quote(passage.span());
		check(holds(quote, passage.text()) || holds(Parser.unescapeEntities(quote, false), passage.text()),
				what + " says what does not stand there", passage);
	}

	private static boolean holds(String quote, String text) {
		int at = -1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isLetterOrDigit(c)) {
				at = quote.indexOf(c, at + 1);
				if (at < 0) {
					return false;
				}
			}
		}
		return true;
	}

	private void inside(String what, Span span, Span within) {
		check(span.start() >= within.start() && span.end() <= within.end(), what + " stands outside of " + within,
				span);
		check(isWhole(span.start()) && isWhole(span.end()), what + " cuts a character in two", span);
	}

	private boolean isWhole(int offset) {
		return offset == 0 || offset == this.text.length() || !Character.isLowSurrogate(this.text.charAt(offset))
				|| !Character.isHighSurrogate(this.text.charAt(offset - 1));
	}

	private void check(boolean holds, String problem, Object where) {
		if (!holds) {
			fail("%s: %s in %s, which is\n%s", problem, where, this.article.name(), this.text);
		}
	}

}
