package kinoteka.graphql;

import java.util.List;
import java.util.Map;

import kinoteka.catalogue.ArticleDraft;
import kinoteka.catalogue.Catalogue;
import kinoteka.catalogue.FactDraft;
import kinoteka.catalogue.ListingDraft;
import kinoteka.platform.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

import static kinoteka.catalogue.Drafts.SOMEWHERE;
import static org.assertj.core.api.Assertions.assertThat;

/** Films that are filtered, and how those that are left spread. */
@SpringBootTest
@DatabaseTest
class FilterTests {

	private Questions questions;

	@BeforeEach
	void fill(@Autowired ExecutionGraphQlService service, @Autowired Catalogue catalogue, @Autowired JdbcClient jdbc) {
		this.questions = new Questions(service);
		jdbc.sql("truncate article, article_revision, film cascade").update();
		catalogue.replace(List.of(
				article("east_1.txt", "ru",
						listing("The Cranes Are Flying", "Летят журавли", 1957, "Mikhail Kalatozov", "USSR", "war",
								"a fact"),
						listing("Solaris", "Солярис", 1972, "Andrei Tarkovsky", "USSR", "science fiction"),
						listing("Mirror", null, 1975, "Andrei Tarkovsky", "USSR", "drama", "one", "two")),
				article("west-1.txt", "en", listing("Amélie", null, 2001, "Jean-Pierre Jeunet", "France", "comedy"),
						listing("Solaris", null, 2002, "Steven Soderbergh", "USA", "science fiction"),
						listing("100% Wolf", null, null, "Alexs Stadermann", "Australia", "comedy")),
				article("both.txt", "en",
						listing("Solaris", null, 1972, "ANDREI TARKOVSKY", "Soviet Union", "drama"))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{}                                                    | 6
					{title: {eq: "the CRANES are flying!"}}               | the-cranes-are-flying-1957
					{title: {eq: "amelie"}}                               | amelie-2001
					{title: {startsWith: "The cranes"}}                   | the-cranes-are-flying-1957
					{title: {contains: "are fly"}}                        | the-cranes-are-flying-1957
					{title: {in: ["Mirror", "Amelie", "None"]}}           | mirror-1975 amelie-2001
					{title: {eq: "Solaris"}, year: {from: 2000}}          | solaris-2002
					{title: {contains: "%"}}                              |
					{title: {contains: "100%"}}                           | 100-wolf
					{title: {contains: "_"}}                              |
					{title: {in: []}}                                     |
					{originalTitle: {startsWith: "летят"}}                | the-cranes-are-flying-1957
					{director: {eq: "andrei tarkovsky"}}                  | solaris-1972 mirror-1975
					{director: {contains: "tarkov"}}                      | solaris-1972 mirror-1975
					{director: {startsWith: "Tarkov"}}                    |
					{director: {startsWith: "jean pierre"}}               | amelie-2001
					{director: {eq: "Andrei"}}                            |
					{country: {eq: "ussr"}, genre: {eq: "Drama"}}         | solaris-1972 mirror-1975
					{country: {in: ["france", "usa"]}}                    | amelie-2001 solaris-2002
					{language: {eq: "ru"}}                                | the-cranes-are-flying-1957 solaris-1972 mirror-1975
					{article: {eq: "both.txt"}}                           | solaris-1972
					{article: {startsWith: "east_"}}                      | the-cranes-are-flying-1957 solaris-1972 mirror-1975
					{article: {startsWith: "west_"}}                      |
					{article: {contains: "-1"}}                           | amelie-2001 solaris-2002 100-wolf
					{year: {from: 1957, to: 1972}}                        | the-cranes-are-flying-1957 solaris-1972
					{year: {to: 1957}}                                    | the-cranes-are-flying-1957
					{year: {}}                                            | the-cranes-are-flying-1957 solaris-1972 mirror-1975 amelie-2001 solaris-2002
					{decade: 1970}                                        | solaris-1972 mirror-1975
					{hasYear: false}                                      | 100-wolf
					{hasFacts: true}                                      | the-cranes-are-flying-1957 mirror-1975
					{hasFacts: false, decade: 1970}                       | solaris-1972
					{or: [{decade: 1950}, {hasYear: false}]}              | the-cranes-are-flying-1957 100-wolf
					{or: []}                                              |
					{and: [{decade: 1970}, {hasFacts: true}]}             | mirror-1975
					{not: {originalTitle: {contains: "с"}}, decade: 1970} | mirror-1975
					{not: {or: [{hasYear: true}]}}                        | 100-wolf
					{title: null, not: null, or: null, decade: 2000}      | amelie-2001 solaris-2002
					""")
	void leavesTheFilmsOfWhichItHolds(String filter, @Nullable String slugs) {
		JsonNode films = this.questions.data("{ films(filter: " + filter + ") { totalCount nodes { slug } } }")
			.get("films");
		List<String> found = films.get("nodes").valueStream().map((film) -> film.get("slug").asString()).toList();
		assertThat(films.get("totalCount").asInt()).isEqualTo(found.size());
		if ("6".equals(slugs)) {
			assertThat(found).hasSize(6);
			return;
		}
		assertThat(found).containsExactly((slugs != null) ? slugs.split(" ") : new String[0]);
	}

	@Test
	void takesFiltersFromVariablesWhateverTheirShape() {
		List.of(Map.of("decade", 1970), Map.of("decade", 1950), Map.of("director", Map.of("eq", "Andrei Tarkovsky")),
				Map.of("or", List.of(Map.of("decade", 1950), Map.of("decade", 2000))), Map.<String, Object>of())
			.forEach((filter) -> assertThat(this.questions
				.data("query($f: FilmFilter) { films(filter: $f) { totalCount } }", Map.of("f", filter))
				.at("/films/totalCount")
				.asInt()).isEqualTo(switch (filter.toString()) {
					case "{decade=1970}" -> 2;
					case "{decade=1950}" -> 1;
					case "{director={eq=Andrei Tarkovsky}}" -> 2;
					case "{}" -> 6;
					default -> 3;
				}));
	}

	@Test
	void tellsHowTheFilmsSpread() {
		String facets = """
				facets { decades { decade { label filmCount } count } directors { value count } countries(first: 2) { value count }
					genres { value count } languages { value count } articles { value count } }
				""";
		JsonNode data = this.questions.data("{ films { " + facets + " } some: films(filter: {decade: 1970}) { " + facets
				+ " } decade(by: {startYear: 1970}) { films { " + facets + " } } }");
		assertThat(data.at("/films/facets/decades").toString()).isEqualTo(
				"""
						[{"decade":{"label":"1950s","filmCount":1},"count":1},{"decade":{"label":"1970s","filmCount":2},"count":2},\
						{"decade":{"label":"2000s","filmCount":2},"count":2}]""");
		assertThat(data.at("/films/facets/directors/0").toString())
			.isEqualTo("{\"value\":\"Andrei Tarkovsky\",\"count\":2}");
		assertThat(data.at("/films/facets/countries").toString())
			.isEqualTo("[{\"value\":\"USSR\",\"count\":3},{\"value\":\"Australia\",\"count\":1}]");
		assertThat(data.at("/films/facets/languages").toString())
			.isEqualTo("[{\"value\":\"en\",\"count\":4},{\"value\":\"ru\",\"count\":3}]");
		assertThat(data.at("/some/facets").toString()).isEqualTo("""
				{"decades":[{"decade":{"label":"1970s","filmCount":2},"count":2}],\
				"directors":[{"value":"Andrei Tarkovsky","count":2}],\
				"countries":[{"value":"USSR","count":2},{"value":"Soviet Union","count":1}],\
				"genres":[{"value":"drama","count":2},{"value":"science fiction","count":1}],\
				"languages":[{"value":"ru","count":2},{"value":"en","count":1}],\
				"articles":[{"value":"east_1.txt","count":2},{"value":"both.txt","count":1}]}""");
		assertThat(data.at("/decade/films/facets")).isEqualTo(data.at("/some/facets"));
	}

	@Test
	void refusesFiltersThatAreDeepOrLong() {
		String deep = "{not: ".repeat(11) + "{}" + "}".repeat(11);
		String many = "{or: [" + "{decade: 1970},".repeat(101) + "]}";
		String text = "{director: {contains: \"" + "%_".repeat(101) + "\"}}";
		String texts = "{title: {in: [" + "\"a\",".repeat(101) + "]}}";
		List.of(deep, many, text, texts)
			.forEach((filter) -> assertThat(
					this.questions.answer("{ films(filter: " + filter + ") { totalCount } }", Map.of())
						.at("/errors/0/extensions/code")
						.asString())
				.isEqualTo("BAD_ARGUMENT"));
	}

	private static ArticleDraft article(String name, String language, ListingDraft... listings) {
		ArticleDraft draft = kinoteka.catalogue.Drafts.article(name, listings);
		return new ArticleDraft(name, null, draft.contentHash(), 1, "TEXT", "text", null, null, null, null, language,
				null, 1, 4, 0, draft.listings(), List.of());
	}

	private static ListingDraft listing(String title, @Nullable String original, @Nullable Integer year,
			String director, String country, String genre, String... facts) {
		return new ListingDraft(1, title, title, original, year, null, List.of(director), List.of(country),
				List.of(genre), List.of(), null, 1,
				List.of(facts).stream().map((fact) -> new FactDraft(fact, SOMEWHERE)).toList(), SOMEWHERE);
	}

}
