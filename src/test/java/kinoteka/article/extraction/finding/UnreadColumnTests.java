package kinoteka.article.extraction.finding;

import java.util.List;

import kinoteka.article.model.FindingCode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The words of a column go somewhere, or the editor hears of it. */
class UnreadColumnTests {

	@Test
	void findsAColumnThatGoesNowhere() {
		assertThat(places("Shelf", "Kitchen")).containsExactly("Shelf");
	}

	@Test
	void saysWhatToDo() {
		assertThat(Found.messages("a.md", text("Shelf", "Kitchen"), FindingCode.COLUMN_UNREAD)).containsExactly(
				"Nothing was read of the column \"Shelf\". Name it by what it says of the films, such as Description or Director.");
	}

	@Test
	void passesOverAColumnThatIsRead() {
		assertThat(places("Director", "Agnès Varda")).isEmpty();
	}

	@Test
	void passesOverAColumnOfSentencesThatDescribe() {
		assertThat(places("Why", "It is cold and white up there all day long.")).isEmpty();
	}

	@Test
	void passesOverAColumnOfNumbers() {
		assertThat(places("Why", "7")).isEmpty();
	}

	private static List<String> places(String head, String cell) {
		return Found.places("a.md", text(head, cell), FindingCode.COLUMN_UNREAD);
	}

	private static String text(String head, String cell) {
		return "# Three films\n\n| # | Film | Year | " + head + " |\n|---|---|---|---|\n| 1 | Frost | 1965 | " + cell
				+ " |\n| 2 | Snow | 1970 | " + cell + " |\n| 3 | Sleet | 1981 | " + cell + " |\n";
	}

}
