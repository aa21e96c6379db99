package kinoteka.importing;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import kinoteka.article.ArticleParser;
import kinoteka.article.model.Article;
import kinoteka.article.model.Decision;
import kinoteka.article.model.Finding;
import kinoteka.article.model.FindingCode;
import kinoteka.article.model.Span;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextReportTests {

	@Test
	void marksThePlaceUnderTabs() {
		assertThat(report("\t\tMirror (1600)", "1600")).containsExactly(
				"a.txt:1:11: warning: Too early [YEAR_OUT_OF_RANGE]", "    1 |   Mirror (1600)",
				"      |           ^~~~");
	}

	@Test
	void marksThePlaceBehindWideLettersAndAccents() {
		assertThat(report("x\n七人の侍 Kinо\u0301 1600", "1600")).contains("    2 | 七人の侍 Kinо\u0301 1600",
				"      |               ^~~~");
	}

	@Test
	void cutsALongLineAroundThePlace() {
		List<String> lines = report("word ".repeat(50) + "1600" + " word".repeat(50), "1600");
		assertThat(lines.get(1)).startsWith("    1 | …").contains(" 1600 ").endsWith("…").hasSizeLessThan(112);
		assertThat(lines.get(2).indexOf('^')).isEqualTo(lines.get(1).indexOf("1600"));
	}

	@Test
	void marksTheEndOfALine() {
		assertThat(report("Mirror\r\nStalker", "\r\n")).contains("    1 | Mirror", "      |       ^");
	}

	@Test
	void showsNoLineForAFindingAboutTheWholeArticle() {
		assertThat(report("Mirror", "")).containsExactly("a.txt: warning: Too early [YEAR_OUT_OF_RANGE]");
	}

	@Test
	void explainsBehindTheArticleWhatItWasReadAs() {
		Article parsed = new ArticleParser().parse("a.txt", "Mirror".getBytes(StandardCharsets.UTF_8));
		StringWriter out = new StringWriter();
		new TextReport(new PrintWriter(out), true).article("a.txt", parsed);
		List<String> lines = out.toString().lines().toList();
		String reason = Explanation.of(parsed).reason();
		assertThat(lines).endsWith(reason);
		assertThat(lines).filteredOn((line) -> line.startsWith("a.txt: no title, 0 films")).hasSize(1);
	}

	private static List<String> report(String text, String place) {
		Article parsed = new ArticleParser().parse("a.txt", text.getBytes(StandardCharsets.UTF_8));
		int start = text.indexOf(place);
		Span span = place.isEmpty() ? null : new Span(start, start + place.length());
		Finding finding = new Finding(FindingCode.YEAR_OUT_OF_RANGE, "Too early", span);
		StringWriter out = new StringWriter();
		new TextReport(new PrintWriter(out), false).article("a.txt",
				new Article("a.txt", parsed.format(), parsed.source(), null, null, null, null, null, null, List.of(),
						List.of(finding), parsed.pieces(), 1, Decision.NONE));
		List<String> lines = out.toString().lines().toList();
		return lines.subList(0, lines.size() - 1);
	}

}
