package kinoteka.article.extraction.finding;

import java.util.List;

import kinoteka.article.ArticleParser;
import kinoteka.article.model.Article;
import kinoteka.article.model.Finding;
import kinoteka.article.model.FindingCode;
import kinoteka.article.model.Span;
import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The findings of one kind in a short text. */
final class Found {

	private Found() {
	}

	static List<Finding> in(String name, String text, FindingCode code) {
		return article(name, text).findings().stream().filter((finding) -> finding.code() == code).toList();
	}

	/** What the findings point at; what is about the whole article points at nothing. */
	static List<String> places(String name, String text, FindingCode code) {
		return in(name, text, code).stream().map((finding) -> quote(text, finding.span())).toList();
	}

	static List<String> messages(String name, String text, FindingCode code) {
		return in(name, text, code).stream().map(Finding::message).toList();
	}

	private static String quote(String text, @Nullable Span span) {
		return (span == null) ? "" : text.substring(span.start(), span.end());
	}

	private static Article article(String name, String text) {
		return new ArticleParser().parse(name, text.getBytes(UTF_8));
	}

}
