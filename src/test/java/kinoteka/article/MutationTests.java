package kinoteka.article;

import java.util.List;
import java.util.Random;

import kinoteka.article.Samples.Sample;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Spoiled articles lose nothing either. A failure names its seed, which makes the same
 * article again.
 */
class MutationTests {

	private static final List<Sample> GOLDEN = Samples.golden();

	private static final List<String> TEXTS = GOLDEN.stream().map(Sample::text).toList();

	/** Which article is spoiled, what decides how, and how often. */
	record Spoiled(String name, String text, long seed, int times) {

		String mutated() {
			return new Mutations(new Random(this.seed), TEXTS).mutated(this.text, this.times);
		}

		@Override
		public String toString() {
			return this.name + " with seed " + this.seed + ", " + this.times + " times";
		}

	}

	@Property(tries = 2000, seed = "6", shrinking = ShrinkingMode.OFF)
	void losesNothingOfSpoiledArticles(@ForAll("spoiled") Spoiled article) {
		Lossless.parse(article.name(), article.mutated().getBytes(UTF_8));
	}

	@Tag("long")
	@Property(tries = 100_000, seed = "7", shrinking = ShrinkingMode.OFF)
	void losesNothingOfManySpoiledArticles(@ForAll("spoiled") Spoiled article) {
		Lossless.parse(article.name(), article.mutated().getBytes(UTF_8));
	}

	@Provide
	Arbitrary<Spoiled> spoiled() {
		return Combinators
			.combine(Arbitraries.of(GOLDEN), Arbitraries.longs(), Arbitraries.integers().between(1, 12),
					Arbitraries.of("", "", "", ".txt", ".md", ".html"))
			.as((golden, seed, times, extension) -> new Spoiled(golden.name() + extension, golden.text(), seed, times));
	}

}
