package kinoteka.article;

import java.util.ArrayList;
import java.util.List;

import kinoteka.article.Samples.Sample;
import kinoteka.article.model.Article;
import kinoteka.article.model.Listing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * Small articles, each laid out in another way, and what looks like one and is none.
 */
class LayoutTests {

	static List<Arguments> layouts() {
		return Samples.layouts().stream().map(LayoutTests::layout).toList();
	}

	private static Arguments layout(Sample sample) {
		JsonNode gold = JsonMapper.shared().readTree(sample.beside(".gold.json"));
		return argumentSet(gold.path("layout").asString(), sample, films(gold));
	}

	private static List<Film> films(JsonNode gold) {
		List<Film> films = new ArrayList<>();
		gold.path("films").forEach((film) -> films.add(Film.of(film)));
		return films;
	}

	@ParameterizedTest(name = "{argumentSetName}")
	@MethodSource("layouts")
	void readsTheFilms(Sample sample, List<Film> films) {
		Article article = Lossless.parse(sample.name(), sample.content());
		assertThat(article.listings()).as(sample.name()).extracting(Film::of).containsExactlyElementsOf(films);
	}

	record Film(String title, @Nullable Integer year) {

		static Film of(JsonNode film) {
			JsonNode year = film.path("year");
			return new Film(film.path("title").asString(), year.isNumber() ? year.asInt() : null);
		}

		static Film of(Listing listing) {
			return new Film(listing.title(), listing.year());
		}

	}

}
