package kinoteka.article;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kinoteka.article.Samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well articles are read that other people wrote. The floors are what was reached:
 * they go up, never down.
 */
@EnabledIf(value = "hasCorpus", disabledReason = Samples.NO_CORPUS)
class CorpusScoreTests {

	private static final double REAL = 0.99;

	private static final double SKETCHES = 0.92;

	static boolean hasCorpus() {
		return Files.isDirectory(Samples.CORPUS);
	}

	@Test
	void readsRealArticles() {
		assertReaches(Samples.CORPUS.resolve("real"), REAL);
	}

	@Test
	void readsSketches() {
		assertReaches(Samples.CORPUS.resolve("sketches"), SKETCHES);
	}

	@Test
	void findsNothingInLookAlikes() {
		List<Scored> films = scored(Samples.CORPUS.resolve("real")).stream()
			.filter((scored) -> scored.kind().equals("negative") && scored.found() > 0)
			.toList();
		assertThat(films).isEmpty();
	}

	private static void assertReaches(Path folder, double floor) {
		List<Scored> lists = scored(folder).stream()
			.filter((scored) -> Set.of("list", "sketch").contains(scored.kind()))
			.toList();
		double mean = lists.stream().mapToDouble(Scored::f1).average().orElse(0);
		List<Scored> missed = lists.stream().filter((scored) -> scored.f1() < 1).toList();
		assertThat(mean).as("mean F1 of title and year; below 1 are " + missed).isGreaterThanOrEqualTo(floor);
	}

	/** What was wanted of an article, what was found, and how much of it is right. */
	record Scored(String name, String kind, int wanted, int found, int right) {

		double f1() {
			return (this.wanted + this.found == 0) ? 1 : 2.0 * this.right / (this.wanted + this.found);
		}

	}

	private static List<Scored> scored(Path folder) {
		return Samples.in(folder)
			.stream()
			.filter((sample) -> Files.exists(sample.beside(".gold.json")))
			.map(CorpusScoreTests::scored)
			.toList();
	}

	private static Scored scored(Sample sample) {
		JsonNode gold = JsonMapper.shared().readTree(sample.beside(".gold.json"));
		List<Listing> left = new ArrayList<>(new ArticleParser().parse(sample.name(), sample.content()).listings());
		int found = left.size();
		for (JsonNode film : gold.path("films")) {
			left.stream().filter((listing) -> isSame(film, listing)).findFirst().ifPresent(left::remove);
		}
		return new Scored(sample.name(), gold.path("kind").asString("list"), gold.path("films").size(), found,
				found - left.size());
	}

	private static boolean isSame(JsonNode film, Listing listing) {
		Integer year = film.path("year").isNumber() ? film.path("year").asInt() : null;
		Set<String> titles = Stream.of("title", "original_title", "originalTitle")
			.map((key) -> folded(film.path(key).asString("")))
			.filter((title) -> !title.isEmpty())
			.collect(Collectors.toSet());
		return titles.contains(folded(listing.title())) && Objects.equals(year, listing.year());
	}

	/** Letters and digits only, case and accents folded. */
	private static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKD)
			.toUpperCase(Locale.ROOT)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{N}]", "");
	}

}
