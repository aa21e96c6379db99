package kinoteka.catalogue;

import java.util.List;

import kinoteka.platform.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@DatabaseTest
class SearchTests {

	private static final List<ArticleDraft> ARTICLES = List.of(Drafts.article("a.txt",
			film("The Cranes Are Flying", 1957, "Летят журавли", "A war parts two who love each other.",
					List.of("Mikhail Kalatozov"), "The camera runs up a staircase."),
			film("Летят журавли", 1957, null, "Война разлучает влюблённых.", List.of(), "Камера взбегает по лестнице."),
			film("Flying Cranes at Dusk", 2001, null, "A marsh in autumn.", List.of("Luis Buñuel")),
			film("Amélie", 2001, "Le Fabuleux Destin d'Amélie Poulain", "Cranes of the harbour are seen.", List.of())),
			Drafts.article("b.txt", film("THE CRANES ARE FLYING", 1957, null, null, List.of(), "It won at Cannes."),
					film("Город", 1990, null, "Картина «Прогулка» — о весне…", List.of()),
					film("They", 1974, null, "Nothing is said of what they do.", List.of()),
					film("Кин-дза-дза!", 1986, null, "Двое попадают в пустыню.", List.of("Георгий Данелия")),
					film("Solaris", 1972, "Солярис", "An ocean thinks.", List.of("Andrei Tarkovsky"))));

	@Autowired
	Catalogue catalogue;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@BeforeEach
	void fill() {
		this.jdbc.sql("truncate article, article_revision, film, search_word cascade").update();
		this.catalogue.replace(ARTICLES);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			cranes flying          | the-cranes-are-flying-1957 flying-cranes-at-dusk-2001
			cranse                 | the-cranes-are-flying-1957 flying-cranes-at-dusk-2001 amélie-2001
			The Cranes are Flying  | the-cranes-are-flying-1957 flying-cranes-at-dusk-2001
			журавль                | the-cranes-are-flying-1957 летят-журавли-1957
			ЖУРАВЛЯМИ              | the-cranes-are-flying-1957 летят-журавли-1957
			журвали                | the-cranes-are-flying-1957 летят-журавли-1957
			amelie poulain         | amelie-2001
			AMÉLIE                 | amelie-2001
			влюбленные             | летят-журавли-1957
			влюблённых             | летят-журавли-1957
			staircase cranes       | the-cranes-are-flying-1957
			staircase cannes       | the-cranes-are-flying-1957
			лестница               | летят-журавли-1957
			they                   | they-1974
			прогулка               | город-1990
			«весна»                | город-1990
			кин дза дза            | кин-дза-дза-1986
			кин-дза-дза            | кин-дза-дза-1986
			tarkovskij             | solaris-1972
			bunuel                 | flying-cranes-at-dusk-2001
			солярис 1972           |
			staircase ocean        |
			qwertyuiop             |
			'cranes & ! | <-> :*'  | the-cranes-are-flying-1957 flying-cranes-at-dusk-2001 amélie-2001
			...                    |
			""")
	void findsFilmsInWhichEveryWordIs(String words, @Nullable String slugs) {
		assertThat(String.join(" ", films(words))).isEqualTo((slugs != null) ? slugs.replace("amélie", "amelie") : "");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\\", "'", "\"", "a\\'b", "<b>", "http://x.y/z?a=b#c", "a@b.c", "-1e5", "$$",
			"%_", "\uD83C\uDFAC" })
	void bearsWhateverIsAskedFor(String words) {
		assertThat(films(words)).isEmpty();
		assertThat(films(words + " " + words.repeat(10_000))).isEmpty();
		assertThat(suggestions(words)).isEmpty();
	}

	@Test
	void findsNothingThatIsGoneAndStillWhatIsLikeIt() {
		this.catalogue.replace(List.of(Drafts.article("c.txt", film("Cranse", 2020, null, null, List.of()))));
		assertThat(films("cranse")).containsExactly("cranse-2020");
		this.catalogue.remove(List.of("c.txt"));
		assertThat(films("cranse")).hasSize(3);
		this.catalogue.remove(List.of("a.txt"));
		assertThat(films("staircase")).isEmpty();
		assertThat(films("cannes")).containsExactly("the-cranes-are-flying-1957");
	}

	@ParameterizedTest
	@ValueSource(longs = { 21, 22 })
	void knowsTheWordsOfEachFilmAfterAnyHistory(long seed) {
		History history = new History(seed, this.catalogue);
		for (int step = 0; step < 30; step++) {
			history.step();
			assertThat(strings("select film_id || words::text from film_search order by film_id"))
				.isEqualTo(strings("select film_id || words::text from film_words order by film_id"));
		}
		assertThat(strings("""
				select distinct lexeme from film_search, unnest(words) where length(lexeme) <= 50
				except select word from search_word
				""")).isEmpty();
	}

	@Test
	void keepsATextThatIsTooLongForAVector() {
		StringBuilder words = new StringBuilder();
		for (int word = 0; word < 300_000; word++) {
			words.append(Integer.toString(word, 36)).append(' ');
		}
		this.catalogue.replace(List
			.of(Drafts.article("long.txt", film("Long", 1999, null, words.toString(), List.of(), words.toString()))));
		assertThat(films("long 2s")).containsExactly("long-1999");
	}

	@Test
	void findsFilmsFactsAndArticles() {
		assertThat(strings("select kind || ' ' || field from search_library('cannes') order by kind desc, id"))
			.containsExactly("FILM facts", "FACT text");
		assertThat(strings("select kind || ' ' || field from search_library('title') order by kind, id"))
			.containsExactly("ARTICLE title", "ARTICLE title");
		assertThat(strings("select field from search_library('tarkovsky')")).containsExactly("directors");
		assertThat(strings("select field from search_library('ocean')")).containsExactly("description");
		assertThat(strings("select field from search_library('солярис')")).containsExactly("title");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			the c  | FILM The Cranes Are Flying
			CRA    | FILM Flying Cranes at Dusk, FILM The Cranes Are Flying
			журав  | FILM Летят журавли
			sol    | FILM Solaris
			tark   | DIRECTOR Andrei Tarkovsky
			buñ    | DIRECTOR Luis Buñuel
			данел  | DIRECTOR Георгий Данелия
			xyz    |
			""")
	void suggestsWhatBeginsSo(String words, @Nullable String suggestions) {
		assertThat(String.join(", ", suggestions(words))).isEqualTo((suggestions != null) ? suggestions : "");
	}

	@ParameterizedTest
	@CsvSource({ "title_key, %журав%", "title_key, %cran%", "directors_folded, %/георгий-данелия/%",
			"genres_folded, %/war/%" })
	void filtersByAnIndexInAnyAlphabet(String column, String pattern) {
		String found = "select slug from film where reads_like(" + column + ", '" + pattern.replace('/', '\n') + "')";
		assertThat(strings(found)).isNotEmpty();
		List<String> plan = this.transaction.execute((status) -> {
			this.catalogue.planByIndexes();
			return strings("explain " + found);
		});
		assertThat(plan).noneMatch((line) -> line.contains("Seq Scan"));
	}

	private List<String> films(String words) {
		return this.jdbc
			.sql("select slug from search_films(:words) found join film on id = film_id order by relevance desc, slug")
			.param("words", words)
			.query((row, number) -> row.getString(1))
			.list();
	}

	private List<String> suggestions(String words) {
		return this.jdbc.sql("select kind || ' ' || text from search_suggestions(:words, 5)")
			.param("words", words)
			.query((row, number) -> row.getString(1))
			.list();
	}

	private List<String> strings(String query) {
		return this.jdbc.sql(query).query((row, number) -> row.getString(1)).list();
	}

	private static ListingDraft film(String title, int year, @Nullable String original, @Nullable String description,
			List<String> directors, String... facts) {
		return new ListingDraft(1, title, title, original, year, description, directors, List.of(), List.of("war"),
				List.of(), null, 0.5,
				List.of(facts).stream().map((fact) -> new FactDraft(fact, Drafts.SOMEWHERE)).toList(),
				Drafts.SOMEWHERE);
	}

}
