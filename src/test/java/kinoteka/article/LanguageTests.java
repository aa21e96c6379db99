package kinoteka.article;

import kinoteka.article.model.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** An article of a few words has a language as well, and a promise in it. */
class LanguageTests {

	@ParameterizedTest
	@CsvSource({ "en, Ten films., Description, Fact", "ru, Десять фильмов., Описание, Факт",
			"uk, Десять фільмів., Опис, Факт", "de, Zehn Filme., Beschreibung, Fakt",
			"fr, Dix films., Description, Anecdote", "es, Diez películas., Descripción, Dato curioso",
			"it, Dieci film., Descrizione, Curiosità", "pt, Dez filmes., Descrição, Curiosidade",
			"nl, Tien films., Beschrijving, Feit", "ru, Десять фильмов о зиме и о войне., Description, Fact" })
	void tellsTheLanguageByLabelsAndNumbersOfAShortText(String language, String promise, String label, String fact) {
		Article article = article(promise + "\n\nM (1931)\n" + label + ": Berlin.\n" + fact + ": Lorre.\n\nZ (1969)\n"
				+ label + ": Athen.\n" + fact + ": Trintignant.\n");
		assertThat(article.language()).isEqualTo(language);
		assertThat(article.promised()).isEqualTo(10);
	}

	@ParameterizedTest
	@CsvSource({ "Il Sorpasso, I Vitelloni, Ladri di biciclette", "La Strada, La Notte, Il Posto",
			"Der Himmel über Berlin, Das Boot, Die Ehe der Maria Braun" })
	void isNotLedAstrayByTitlesInAnotherLanguage(String one, String two, String three) {
		Article article = article("Ten films.\n\n" + one + " (1962)\nDescription: On the road.\n\n" + two
				+ " (1963)\nDescription: In town.\n\n" + three + " (1964)\nDescription: At home.\n");
		assertThat(article.language()).isEqualTo("en");
		assertThat(article.promised()).isEqualTo(10);
	}

	private static Article article(String text) {
		return new ArticleParser().parse("a.txt", text.getBytes(UTF_8));
	}

}
