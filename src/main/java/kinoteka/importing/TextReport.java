package kinoteka.importing;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

import kinoteka.article.model.Article;
import kinoteka.article.model.Coverage;
import kinoteka.article.model.Finding;
import kinoteka.article.model.SourceText;
import kinoteka.article.model.Span;

/** What was read of each article, for people, and its findings on the source line. */
final class TextReport implements CheckReport {

	/** How much of a long line is shown before and behind the place. */
	private static final int BEFORE = 40;

	private static final int BEHIND = 60;

	/** How long a line of a table may be. */
	private static final int WIDTH = 120;

	private final PrintWriter out;

	private final boolean explains;

	TextReport(PrintWriter out, boolean explains) {
		this.out = out;
		this.explains = explains;
	}

	@Override
	public void article(String path, Article article) {
		table(path, article);
		article.findings().forEach((finding) -> finding(path, article.source(), finding));
		this.out.println(Terminal.clean(path + ": " + summary(article)));
		if (this.explains) {
			ExplanationText.lines(Explanation.of(article), WIDTH).forEach(this.out::println);
		}
	}

	private void table(String path, Article article) {
		List<String> lines = ListingTable.lines(article, WIDTH);
		if (!lines.isEmpty()) {
			this.out.println(Terminal.clean(path));
			lines.forEach(this.out::println);
		}
	}

	private void finding(String path, SourceText source, Finding finding) {
		Span span = finding.span();
		String place = (span != null) ? path + ":" + source.line(span.start()) + ":" + source.column(span.start())
				: path;
		this.out.println(Terminal.clean(place + ": " + finding.severity().name().toLowerCase(Locale.ROOT) + ": "
				+ finding.message() + " [" + finding.code() + "]"));
		if (span != null) {
			excerpt(source, span);
		}
	}

	private void excerpt(SourceText source, Span span) {
		String text = source.text();
		int start = lineStart(text, span.start());
		int end = lineEnd(text, span.start());
		String before = ((start > 0 && !isLineEnd(text.charAt(start - 1))) ? "…" : "")
				+ text.substring(start, span.start());
		String behind = text.substring(span.start(), end);
		boolean cut = end < text.length() && !isLineEnd(text.charAt(end));
		String gutter = String.format(Locale.ROOT, "%5d | ", source.line(span.start()));
		this.out.println(gutter + Terminal.clean(before + behind) + (cut ? "…" : ""));
		String marked = behind.substring(0, Math.min(behind.length(), span.length()));
		this.out.println("      | " + " ".repeat(Terminal.width(before)) + "^"
				+ "~".repeat(Math.max(0, Terminal.width(marked) - 1)));
	}

	private static int lineStart(String text, int offset) {
		int start = offset;
		while (start > 0 && offset - start < BEFORE && !isLineEnd(text.charAt(start - 1))) {
			start--;
		}
		return (start < offset && Character.isLowSurrogate(text.charAt(start))) ? start + 1 : start;
	}

	private static int lineEnd(String text, int offset) {
		int end = offset;
		while (end < text.length() && end - offset < BEHIND && !isLineEnd(text.charAt(end))) {
			end++;
		}
		return (end > offset && Character.isHighSurrogate(text.charAt(end - 1))) ? end - 1 : end;
	}

	private static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r';
	}

	private static String summary(Article article) {
		int facts = article.listings().stream().mapToInt((listing) -> listing.facts().size()).sum();
		String title = (article.title() != null) ? "\"" + article.title().text() + "\"" : "no title";
		return title + ((article.language() != null) ? " (" + article.language() + ")" : "") + ", "
				+ ImportSummary.count(article.listings().size(), "film") + ", " + ImportSummary.count(facts, "fact")
				+ ", " + ImportSummary.count(article.findings().size(), "finding") + "; " + covered(article.coverage())
				+ String.format(Locale.ROOT, "; confidence %.2f", article.confidence());
	}

	private static String covered(Coverage coverage) {
		if (coverage.unrecognised() == 0) {
			return "all " + ImportSummary.count(coverage.characters(), "character") + " recognised";
		}
		return String.format(Locale.ROOT, "%,d of %s not recognised", coverage.unrecognised(),
				ImportSummary.count(coverage.characters(), "character"));
	}

}
