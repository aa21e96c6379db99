package kinoteka.article;

import java.nio.file.Path;
import java.util.List;

import kinoteka.article.Samples.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays what the fuzzer once found, and what is worth its while to begin with. */
class FuzzSeedTests {

	private static final Path FOUND = Path
		.of("src/test/resources/kinoteka/article/ArticleFuzzTestsInputs/losesNothing");

	static List<Sample> found() {
		return Samples.in(FOUND);
	}

	@ParameterizedTest
	@MethodSource("found")
	void losesNothingOfWhatTheFuzzerFound(Sample sample) {
		ArticleFuzzTests.parse(sample.content());
	}

}
