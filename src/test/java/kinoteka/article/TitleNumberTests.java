package kinoteka.article;

import java.util.List;

import kinoteka.article.model.Listing;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Numbers at the beginning of headings: the list says whether they are ranks. */
class TitleNumberTests {

	@Test
	void leavesNumbersInTitlesWhereTheyDoNotCount() {
		assertThat(titles("12 Angry Men (1957)", "Jaws (1975)")).containsExactly("12 Angry Men", "Jaws");
		assertThat(titles("12 Angry Men (1957)", "8 Women (2002)", "Jaws (1975)")).containsExactly("12 Angry Men",
				"8 Women", "Jaws");
	}

	@Test
	void takesNumbersThatCountForRanksThoughNothingPartsThemFromTheTitle() {
		assertThat(titles("1 Jaws (1975)", "2 Alien (1979)", "3 The Thing (1982)")).containsExactly("Jaws", "Alien",
				"The Thing");
		assertThat(titles("3 Jaws (1975)", "2 Alien (1979)", "1 12 Angry Men (1957)")).containsExactly("Jaws", "Alien",
				"12 Angry Men");
	}

	private static List<String> titles(String... headings) {
		String article = String.join("\nA few words about the film.\n\n", headings) + "\nA few words more.\n";
		return new ArticleParser().parse("a.txt", article.getBytes(UTF_8))
			.listings()
			.stream()
			.map(Listing::title)
			.toList();
	}

}
