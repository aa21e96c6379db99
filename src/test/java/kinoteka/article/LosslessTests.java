package kinoteka.article;

import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kinoteka.article.Samples.Sample;
import kinoteka.article.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class LosslessTests {

	static List<Sample> golden() {
		return Samples.golden();
	}

	static List<Sample> corpus() {
		return Stream.of("real", "sketches")
			.flatMap((folder) -> Samples.in(Samples.CORPUS.resolve(folder)).stream())
			.toList();
	}

	static boolean hasCorpus() {
		return Files.isDirectory(Samples.CORPUS);
	}

	@ParameterizedTest
	@MethodSource("golden")
	void keepsEveryCharacterOfAnArticle(Sample sample) {
		assertThat(Lossless.parse(sample.name(), sample.content()).source().text()).isEqualTo(sample.text());
	}

	@ParameterizedTest
	@MethodSource("golden")
	void parsesEveryPrefix(Sample sample) {
		String text = sample.text();
		for (int end = 0; end <= text.length(); end++) {
			Lossless.parse(sample.name(), text.substring(0, end).getBytes(UTF_8));
		}
	}

	@ParameterizedTest
	@MethodSource("golden")
	void parsesEverySuffix(Sample sample) {
		String text = sample.text();
		for (int start = 0; start <= text.length(); start++) {
			Lossless.parse(sample.name(), text.substring(start).getBytes(UTF_8));
		}
	}

	@ParameterizedTest
	@MethodSource({ "golden", "kinoteka.article.Samples#layouts" })
	void readsAnArticleInEveryFormat(Sample sample) {
		for (String name : List.of("a.txt", "a.md", "a.html", "a.htm", "a", ".", "")) {
			Lossless.parse(name, sample.content());
		}
	}

	@ParameterizedTest
	@MethodSource("corpus")
	@EnabledIf(value = "hasCorpus", disabledReason = Samples.NO_CORPUS)
	void keepsEveryCharacterOfTheCorpus(Sample sample) {
		Article once = Lossless.parse(sample.name(), sample.content());
		Article twice = Lossless.parse(sample.name(), sample.content());
		assertThat(Lossless.everything(twice)).isEqualTo(Lossless.everything(once));
	}

	@Test
	void saysTheSameToAllThreads() {
		ArticleParser parser = new ArticleParser();
		List<Sample> samples = Samples.golden();
		List<List<Object>> alone = samples.stream().map((sample) -> said(parser, sample)).toList();
		List<Sample> often = Collections.nCopies(20, samples).stream().flatMap(List::stream).toList();
		List<List<Object>> together = often.parallelStream().map((sample) -> said(parser, sample)).toList();
		IntStream.range(0, often.size())
			.forEach((i) -> assertThat(together.get(i)).isEqualTo(alone.get(i % samples.size())));
	}

	private static List<Object> said(ArticleParser parser, Sample sample) {
		return List.of(Lossless.everything(parser.parse(sample.name(), sample.content())));
	}

}
