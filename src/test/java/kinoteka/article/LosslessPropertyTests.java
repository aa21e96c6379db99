package kinoteka.article;

import java.util.List;

import kinoteka.article.model.Article;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Nothing is lost of text that nobody would call an article. */
class LosslessPropertyTests {

	@Property(seed = "1")
	void keepsAnyBytes(@ForAll("names") String name, @ForAll @Size(max = 400) byte[] content) {
		parsesAlwaysTheSame(name, content);
	}

	@Property(seed = "2")
	void keepsAnyText(@ForAll("names") String name, @ForAll String text) {
		parsesAlwaysTheSame(name, text.getBytes(UTF_8));
	}

	@Property(seed = "3")
	void keepsAnyMixtureOfMarkup(@ForAll("names") String name, @ForAll("mixtures") String text) {
		parsesAlwaysTheSame(name, text.getBytes(UTF_8));
		parsesAlwaysTheSame(name, ("\uFEFF" + text).getBytes(UTF_16LE));
	}

	@Property(seed = "6")
	void keepsALineOfSignsAndYears(@ForAll("names") String name, @ForAll("signs") String line) {
		Lossless.parse(name, line.getBytes(UTF_8));
	}

	@Property(tries = 300, seed = "4", shrinking = ShrinkingMode.OFF)
	void keepsWhatIsNestedDeeplyAndNeverClosed(@ForAll("names") String name, @ForAll("nests") String text) {
		Lossless.parse(name, text.getBytes(UTF_8));
	}

	@Property(seed = "5")
	void keepsEveryCharacterOfAnArticleOfTheFamily(@ForAll("plans") Plan plan) {
		Lossless.parse(plan.fileName(), Author.bytes(plan));
	}

	private static void parsesAlwaysTheSame(String name, byte[] content) {
		Article article = Lossless.parse(name, content);
		assertThat(Lossless.everything(Lossless.parse(name, content))).isEqualTo(Lossless.everything(article));
	}

	@Provide
	Arbitrary<Plan> plans() {
		return Plans.any();
	}

	@Provide
	Arbitrary<String> names() {
		return Arbitraries.of("a.txt", "a.md", "a.html");
	}

	@Provide
	Arbitrary<String> mixtures() {
		return Arbitraries.oneOf(Arbitraries.of(Oddities.ALL), Arbitraries.of(Oddities.WORDS))
			.list()
			.ofMaxSize(120)
			.map((parts) -> String.join("", parts));
	}

	@Provide
	Arbitrary<String> signs() {
		return Arbitraries
			.of("/", "(", ")", "[", "]", "《", "》", "\"", "-", " – ", ":", ",", ".", "|", "★", "1.", "1957", "’57", " ",
					"A", "by")
			.list()
			.ofMinSize(1)
			.ofMaxSize(7)
			.map((parts) -> String.join("", parts));
	}

	@Provide
	Arbitrary<String> nests() {
		Arbitrary<String> opening = Arbitraries.of(Oddities.ALL).list().ofMinSize(1).ofMaxSize(3).map(Oddities::join);
		Arbitrary<Integer> depth = Arbitraries.of(List.of(10, 100, 1000, 5000));
		return Combinators.combine(opening, depth, opening)
			.as((open, times, inside) -> open.repeat(times) + inside + " The Kid (1921)\nDescription: A boy.\n");
	}

}
