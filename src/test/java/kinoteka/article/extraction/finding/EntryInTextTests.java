package kinoteka.article.extraction.finding;

import java.util.List;

import kinoteka.article.model.FindingCode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A line that looks like an entry is shown to the editor. */
class EntryInTextTests {

	@Test
	void findsAnEntryInADescription() {
		assertThat(places("The Wailing (2016)")).containsExactly("The Wailing (2016)");
	}

	@Test
	void findsAnEntryInTheIntroduction() {
		String text = "Three films.\n\nThe Wailing (2016)\n\n## Jaws (1975)\n\nA shark swims.\n\n## Alien (1979)\n\nA cat lives.\n\n## M (1931)\n\nA city hunts.\n";
		assertThat(Found.places("a.md", text, FindingCode.ENTRY_IN_TEXT)).containsExactly("The Wailing (2016)");
	}

	@Test
	void passesOverASentenceThatMentionsAFilm() {
		assertThat(places("In The Wailing (2016), a village falls ill.")).isEmpty();
	}

	@Test
	void passesOverASentenceThatEndsInAFilm() {
		assertThat(places("It is as sad as all that happens in The Wailing (2016).")).isEmpty();
	}

	@Test
	void passesOverAFilmThatIsListed() {
		assertThat(places("Jaws (1975)")).isEmpty();
	}

	@Test
	void passesOverALabelledLine() {
		assertThat(places("Original title: Gokseong (2016)")).isEmpty();
	}

	@Test
	void findsNoMoreThanFifty() {
		StringBuilder lines = new StringBuilder();
		for (int i = 0; i < 60; i++) {
			lines.append("The Wailing of ").append("abcdefgh".charAt(i % 8)).append(i).append(" (2016)\n\n");
		}
		assertThat(places(lines.toString())).hasSizeLessThanOrEqualTo(50);
	}

	private static List<String> places(String line) {
		String text = "# Films\n\n## Jaws (1975)\n\nA shark swims.\n\n## Alien (1979)\n\nA cat lives in space.\n\n"
				+ line + "\n\nAnd the cat goes on.\n\n## M (1931)\n\nA city hunts.\n";
		return Found.places("a.md", text, FindingCode.ENTRY_IN_TEXT);
	}

}
