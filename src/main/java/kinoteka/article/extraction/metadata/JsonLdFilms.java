package kinoteka.article.extraction.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kinoteka.article.document.Block;
import kinoteka.article.document.Words;
import kinoteka.article.extraction.heading.Heading;
import kinoteka.article.extraction.heading.HeadingParser;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.token.Years;
import kinoteka.article.model.Details;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The films that a page names to search engines, in the {@code Movie} of schema.org's
 * JSON-LD. They are evidence for the headings that a reader sees, never listings by
 * themselves.
 */
public final class JsonLdFilms {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Map<String, Film> films = new HashMap<>();

	private JsonLdFilms() {
	}

	public static JsonLdFilms of(List<Block> blocks) {
		JsonLdFilms data = new JsonLdFilms();
		for (Block block : blocks) {
			if (block.kind() == Block.Kind.META && block.key().equals("json-ld")) {
				data.read(block.text());
			}
		}
		return data;
	}

	/** The film with a title; null if the page does not name it. */
	public @Nullable Film film(String title) {
		return this.films.isEmpty() ? null : this.films.get(TextNormalizer.key(title));
	}

	/** Whether the page names no film. */
	public boolean isEmpty() {
		return this.films.isEmpty();
	}

	/** What is no JSON is not read: the page shows its films all the same. */
	private void read(String json) {
		try {
			JSON.readTree(json).findParents("@type").stream().filter(JsonLdFilms::isMovie).forEach(this::add);
		}
		catch (JacksonException ex) {
			this.films.clear();
		}
	}

	private static boolean isMovie(JsonNode node) {
		JsonNode types = node.path("@type");
		return types.asString("").equalsIgnoreCase("movie")
				|| types.valueStream().anyMatch((type) -> type.asString("").equalsIgnoreCase("movie"));
	}

	private void add(JsonNode movie) {
		String name = movie.path("name").asString("");
		if (name.isBlank()) {
			return;
		}
		Heading heading = HeadingParser.read(Words.verbatim(name, 0));
		Integer year = released(movie);
		Film film = new Film((year != null) ? year : heading.year(), directors(movie.path("director")));
		this.films.putIfAbsent(TextNormalizer.key(name), film);
	}

	private static @Nullable Integer released(JsonNode movie) {
		for (String key : List.of("dateCreated", "datePublished", "copyrightYear")) {
			String date = movie.path(key).asString("");
			int year = (date.length() < 4) ? -1 : Years.at(date.substring(0, 4), 0);
			if (Years.isYear(year)) {
				return year;
			}
		}
		return null;
	}

	private static List<String> directors(JsonNode director) {
		List<String> names = new ArrayList<>();
		for (JsonNode person : director.isArray() ? director : List.of(director)) {
			String name = person.isObject() ? person.path("name").asString("") : person.asString("");
			if (!name.isBlank()) {
				names.add(name.strip());
			}
		}
		return names;
	}

	/**
	 * A film as the structured data tells of it.
	 *
	 * @param year its year; null if none is told
	 * @param directors who directed it
	 */
	public record Film(@Nullable Integer year, List<String> directors) {

		public Details details() {
			return new Details(this.directors, List.of(), List.of(), List.of(), null);
		}

	}

}
