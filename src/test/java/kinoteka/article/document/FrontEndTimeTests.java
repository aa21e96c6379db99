package kinoteka.article.document;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

import kinoteka.article.document.markdown.MarkdownFrontEnd;
import kinoteka.article.model.SourceText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares processor time for a text with that for one eight times as long. Square time
 * would be 64 times as much; the bound leaves room for a busy machine.
 */
@Tag("long")
class FrontEndTimeTests {

	private static final int SHORT = 50_000;

	/** What is square is so each time; a compiler that steps in, only once. */
	private static final int ATTEMPTS = 3;

	@ParameterizedTest
	@ValueSource(strings = { "<br>\n", "</div>\n", "<p>", "<p>a</p>\n", "<h2>The Kid (1921)</h2>\n", "<b>a\n\n" })
	void readsHtmlInMarkdownInLinearTime(String unit) {
		time(unit, SHORT);
		double least = IntStream.range(0, ATTEMPTS).mapToDouble((i) -> ratio(unit)).min().orElseThrow();
		assertThat(least).isLessThan(28);
	}

	private static double ratio(String unit) {
		double once = time(unit, SHORT);
		return time(unit, SHORT * 8) / once;
	}

	private static double time(String unit, int length) {
		SourceText source = new SourceText(unit.repeat(length / unit.length()), StandardCharsets.UTF_8);
		long least = Long.MAX_VALUE;
		for (int i = 0; i < 3; i++) {
			long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			MarkdownFrontEnd.read(source);
			least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
		}
		return least;
	}

}
