package kinoteka.article;

import java.util.Objects;

import kinoteka.article.model.Article;
import kinoteka.article.model.FindingCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** An editor who has promised too much sees the number, and not all around it. */
class PromiseTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a.txt  | Long ago, in 1950. Ten films that the winter made.       | Ten
			a.txt  | A list.⏎⏎Here are the 12 best Soviet films of the war. | 12
			a.txt  | Winter again, and seven of the⏎best films about it.     | seven
			a.txt  | Top 5: winter                                           | 5
			a.md   | # Winter⏎⏎We chose *these* **ten** films.             | ten
			a.md   | ---⏎title: "Ten films for the winter"⏎---⏎           | Ten
			a.html | <p class="top 10">Cold, and <b>ten</b>&nbsp;films.</p>   | ten
			""")
	void pointsAtTheNumberOfFilmsThatIsPromised(String name, String beginning, String number) {
		String films = name.endsWith("html") ? "<h2>Frost (1965)</h2><p>Cold.</p><h2>Snow (1970)</h2><p>White.</p>"
				: "\n\n## Frost (1965)\n\nDescription: Cold.\n\n## Snow (1970)\n\nDescription: White.\n";
		String text = beginning.replace('⏎', '\n') + films;
		Article article = Lossless.parse(name, text.getBytes(UTF_8));
		assertThat(article.findings()).filteredOn((finding) -> finding.code() == FindingCode.PROMISE_DIFFERS)
			.singleElement()
			.satisfies((finding) -> assertThat(
					text.substring(Objects.requireNonNull(finding.span()).start(), finding.span().end()))
				.isEqualTo(number));
	}

}
