package kinoteka.article.extraction.finding;

import java.util.List;

import kinoteka.article.model.FindingCode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A label that is nearly known was meant. */
class MisspeltLabelTests {

	@Test
	void asksForTheLabelThatTheArticleUses() {
		assertThat(Found.messages("a.txt", text("Fcat"), FindingCode.LABEL_MISSPELT))
			.containsExactly("No label is called \"Fcat\": did you mean \"Fact\"?");
	}

	@Test
	void pointsAtTheLabel() {
		assertThat(places("Fcat")).containsExactly("Fcat");
	}

	@Test
	void allowsTwoSlipsInALongLabel() {
		assertThat(places("Descritpon")).containsExactly("Descritpon");
	}

	@Test
	void knowsLabelsThatTheArticleDoesNotUse() {
		assertThat(places("Trvia")).containsExactly("Trvia");
	}

	@Test
	void passesOverALabelThatIsKnown() {
		assertThat(places("Trivia")).isEmpty();
	}

	@Test
	void passesOverAnotherWord() {
		assertThat(places("Tempo")).isEmpty();
	}

	@Test
	void passesOverAnotherLittleWord() {
		assertThat(places("MPA fact")).isEmpty();
	}

	@Test
	void passesOverALabelThatRecursAndHasNoNeighbour() {
		String text = "Three films.\n\nJaws (1975)\nA shark.\nStore: six\n\nAlien (1979)\nA cat.\nStore: ten\n\nM (1931)\nA city.\nStore: two\n";
		assertThat(Found.in("a.txt", text, FindingCode.LABEL_MISSPELT)).isEmpty();
	}

	private static List<String> places(String label) {
		return Found.places("a.txt", text(label), FindingCode.LABEL_MISSPELT);
	}

	private static String text(String label) {
		return "Three films.\n\nJaws (1975)\nDescription: A shark.\nFact: It broke.\n\nAlien (1979)\nDescription: A cat.\n"
				+ label + ": It was ginger.\n\nM (1931)\nDescription: A city.\nFact: It whistles.\n";
	}

}
