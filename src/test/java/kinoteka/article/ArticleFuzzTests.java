package kinoteka.article;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import kinoteka.article.Samples.Sample;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Articles that a fuzzer makes of the golden ones, guided by what the parser does with
 * them. It only runs with {@code -Pfuzz}: its agent would slow all other tests down. What
 * it finds it leaves in a folder of resources, which {@link FuzzSeedTests} replays in
 * every build.
 */
class ArticleFuzzTests {

	private static final List<String> NAMES = List.of("article.txt", "article.md", "article.html");

	static Stream<byte[]> golden() {
		return Samples.golden().stream().flatMap(ArticleFuzzTests::inEachFormat);
	}

	private static Stream<byte[]> inEachFormat(Sample sample) {
		byte[] content = sample.content();
		byte[] seed = new byte[content.length + 1];
		System.arraycopy(content, 0, seed, 1, content.length);
		return Stream.of(0, 1, 2).map((format) -> {
			seed[0] = format.byteValue();
			return seed.clone();
		});
	}

	@MethodSource("golden")
	@FuzzTest(maxDuration = "10m")
	void losesNothing(byte[] input) {
		parse(input);
	}

	/** The first byte chooses the format, the others are the article. */
	static void parse(byte[] input) {
		if (input.length > 0) {
			String name = NAMES.get(Math.floorMod(input[0], NAMES.size()));
			Lossless.parse(name, Arrays.copyOfRange(input, 1, input.length));
		}
	}

}
