package kinoteka.article.extraction.finding;

import java.util.List;

import kinoteka.article.model.FindingCode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A film is listed once. */
class RepeatedListingTests {

	@Test
	void findsAFilmThatIsListedAgain() {
		assertThat(messages("Solaris (1972)", "Solaris (1972)"))
			.containsExactly("\"Solaris\" is listed already in line 3. Remove one of the two.");
	}

	@Test
	void tellsFilmsApartByTheirYear() {
		assertThat(messages("Solaris (1972)", "Solaris (2002)")).isEmpty();
	}

	@Test
	void tellsFilmsOfOneTitleAndYearApartByTheirDirectors() {
		assertThat(
				messages("Crash (1996)\n\nDirector: David Cronenberg", "Crash (1996)\n\nDirector: Charles Wilkinson"))
			.isEmpty();
	}

	@Test
	void findsAFilmThatIsListedAgainWithOneOfItsDirectors() {
		assertThat(messages("Fargo (1996)\n\nDirectors: Joel Coen, Ethan Coen", "Fargo (1996)\n\nDirector: Ethan Coen"))
			.hasSize(1);
	}

	@Test
	void findsAFilmThatIsListedAgainWithoutItsDirector() {
		assertThat(messages("Crash (1996)\n\nDirector: David Cronenberg", "Crash (1996)")).hasSize(1);
	}

	private static List<String> messages(String one, String other) {
		String text = "# Three films\n\n## " + one + "\n\nOne of the best.\n\n## Jaws (1975)\n\nA shark.\n\n## " + other
				+ "\n\nIt was filmed again.\n";
		return Found.messages("a.md", text, FindingCode.LISTED_TWICE);
	}

}
