package kinoteka.article.extraction.finding;

import java.util.List;

import kinoteka.article.model.FindingCode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is set apart as the entries are is one, or should be set apart otherwise. */
class OmittedEntriesTests {

	@Test
	void findsAHeadingAmongHeadings() {
		assertThat(Found.messages("a.md", text("## The way we chose them"), FindingCode.ENTRIES_LEFT_OUT))
			.containsExactly(
					"1 line is set apart like the 4 that are listed and left out; the first, in line 11, is \"The way we chose them\"."
							+ " Write entries alike, with a year, and other lines in another way.");
	}

	@Test
	void pointsAtTheFirst() {
		assertThat(places("## The way we chose them")).containsExactly("The way we chose them");
	}

	@Test
	void passesOverADecade() {
		assertThat(places("## The 1970s")).isEmpty();
	}

	@Test
	void passesOverAGroupOfFilms() {
		assertThat(places("## More war films")).isEmpty();
	}

	@Test
	void passesOverALabel() {
		assertThat(places("## Trivia")).isEmpty();
	}

	@Test
	void passesOverAHeadingOfAnotherLevel() {
		assertThat(places("#### The way we chose them")).isEmpty();
	}

	@Test
	void passesOverTextThatIsNotSetApart() {
		assertThat(places("The way we chose them")).isEmpty();
	}

	private static List<String> places(String line) {
		return Found.places("a.md", text(line), FindingCode.ENTRIES_LEFT_OUT);
	}

	private static String text(String line) {
		return "# Four films\n\n## Jaws (1975)\n\nA shark swims.\n\n## Alien (1979)\n\nA cat lives in space.\n\n" + line
				+ "\n\nAnd so it goes on.\n\n## M (1931)\n\nA city hunts.\n\n## Ran (1985)\n\nA king falls.\n";
	}

}
