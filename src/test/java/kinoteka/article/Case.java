package kinoteka.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import kinoteka.article.Samples.Sample;
import kinoteka.article.model.Article;
import kinoteka.article.model.Listing;
import kinoteka.article.model.Passage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small article that shows one kind of difficulty, and what is to be read in it. Only
 * what its gold names is compared.
 *
 * @param sample the article
 * @param gold what is to be read
 */
record Case(Sample sample, JsonNode gold) {

	static Case of(Sample sample) {
		return new Case(sample, JsonMapper.shared().readTree(sample.beside(".gold.json")));
	}

	String name() {
		return this.sample.name();
	}

	/** What was read in another way than the gold says; nothing if the case is met. */
	List<String> differences() {
		Article article = Lossless.parse(this.sample.name(), this.sample.content());
		List<Listing> listings = article.listings();
		List<String> read = listings.stream().map((listing) -> listing.title() + " " + listing.year()).toList();
		List<String> films = stream(this.gold.path("films"))
			.map((film) -> folded(film.path("title").asString()) + " "
					+ (film.path("year").isNumber() ? film.path("year").asInt() : null))
			.toList();
		List<String> differences = new ArrayList<>();
		compare(differences, "films", films, read);
		compare(differences, this.gold, "title", text(article.title()));
		compare(differences, this.gold, "metaDescription", text(article.metaDescription()));
		IntStream.range(0, read.equals(films) ? films.size() : 0)
			.forEach((i) -> compare(differences, this.gold.path("films").get(i), listings.get(i)));
		return differences;
	}

	private static void compare(List<String> differences, JsonNode film, Listing listing) {
		compare(differences, film, "original_title", listing.originalTitle());
		compare(differences, film, "description", text(listing.description()));
		compare(differences, film, "directors", listing.details().directors());
		compare(differences, film, "facts", listing.facts().stream().map(Case::text).toList());
	}

	private static void compare(List<String> differences, JsonNode gold, String field, @Nullable Object read) {
		if (gold.has(field)) {
			compare(differences, field, value(gold.get(field)), read);
		}
	}

	private static void compare(List<String> differences, String field, @Nullable Object gold, @Nullable Object read) {
		if (!String.valueOf(gold).equals(String.valueOf(read))) {
			differences.add(field + ": " + gold + ", but read " + read);
		}
	}

	private static @Nullable Object value(JsonNode gold) {
		if (gold.isArray()) {
			return stream(gold).map((one) -> folded(one.asString())).toList();
		}
		return gold.isNull() ? null : folded(gold.asString());
	}

	private static Stream<JsonNode> stream(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false);
	}

	private static @Nullable String text(@Nullable Passage passage) {
		return (passage == null) ? null : folded(passage.text());
	}

	private static String folded(String text) {
		return text.strip().replaceAll("\\s+", " ");
	}

	@Override
	public String toString() {
		return name();
	}

}
