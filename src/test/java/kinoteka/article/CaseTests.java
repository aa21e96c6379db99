package kinoteka.article;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Small articles, each with one difficulty, compared in all that their gold names. Those
 * that are not met yet are listed in a file, so that none stays there once it is met.
 */
class CaseTests {

	private static final List<String> OPEN = Samples.openCases();

	static List<Case> cases() {
		return Samples.cases().stream().map(Case::of).toList();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("cases")
	void isMetUnlessItIsOpen(Case one) {
		if (OPEN.contains(one.name())) {
			assertThat(one.differences()).as("met: take it off the list of open cases").isNotEmpty();
		}
		else {
			assertThat(one.differences()).as(one.gold().path("layout").asString()).isEmpty();
		}
	}

	@Test
	void knowsEveryOpenCase() {
		assertThat(cases()).extracting(Case::name).containsAll(OPEN);
	}

}
