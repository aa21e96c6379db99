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
import kinoteka.article.model.Listing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An article and the films that a person found in it. */
public final class Gold {

	private static final List<String> CORPUS = List.of("real", "real2", "real3", "real4", "sketches");

	private static final int FAMILY = 1200;

	private final String set;

	private final String name;

	private final byte[] content;

	private final String kind;

	private final List<Film> films;

	Gold(String set, String name, byte[] content, String kind, List<Film> films) {
		this.set = set;
		this.name = name;
		this.content = content;
		this.kind = kind;
		this.films = films;
	}

	/** The articles of a folder that have a file with their films beside them. */
	public static List<Gold> in(Path folder) {
		return Samples.in(folder)
			.stream()
			.filter((sample) -> Files.exists(sample.beside(".gold.json")))
			.map((sample) -> of(String.valueOf(folder.getFileName()), sample))
			.toList();
	}

	/** The sets of other people's articles; none where they are not. */
	public static List<Gold> corpus() {
		return CORPUS.stream()
			.map(Samples.CORPUS::resolve)
			.filter(Files::isDirectory)
			.flatMap((set) -> in(set).stream())
			.toList();
	}

	/** The sets that everybody has. */
	public static List<Gold> committed() {
		return Stream.of(Samples.ARTICLES, Samples.LAYOUTS).flatMap((set) -> in(set).stream()).toList();
	}

	/** Small cases, one for each kind of fault. */
	public static List<Gold> cases() {
		return Files.isDirectory(Samples.CASES) ? in(Samples.CASES) : List.of();
	}

	/** Articles of the sample's family. */
	public static List<Gold> family() {
		return Family.articles(FAMILY);
	}

	private static Gold of(String set, Sample sample) {
		JsonNode gold = JsonMapper.shared().readTree(sample.beside(".gold.json"));
		List<Film> films = new ArrayList<>();
		gold.path("films").forEach((film) -> films.add(Film.of(film)));
		return new Gold(set, sample.name(), sample.content(),
				gold.path("kind").asString(films.isEmpty() ? "negative" : "list"), films);
	}

	public String set() {
		return this.set;
	}

	public String name() {
		return this.name;
	}

	public byte[] content() {
		return this.content;
	}

	public List<Film> films() {
		return this.films;
	}

	/** Whether it counts as a list. */
	public boolean isList() {
		return this.kind.equals("list") || this.kind.equals("sketch");
	}

	/** Whether it only looks like a list of films. */
	public boolean isNegative() {
		return this.kind.equals("negative");
	}

	/** F1 of title and year. */
	public double score(List<Listing> listings) {
		List<Listing> left = new ArrayList<>(listings);
		for (Film film : this.films) {
			left.stream().filter(film::is).findFirst().ifPresent(left::remove);
		}
		int right = listings.size() - left.size();
		return (this.films.size() + listings.size() == 0) ? 1 : 2.0 * right / (this.films.size() + listings.size());
	}

	/** Letters and digits only, case and accents folded. */
	public static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKD)
			.toUpperCase(Locale.ROOT)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{N}]", "");
	}

	@Override
	public String toString() {
		return this.set + "/" + this.name;
	}

	/**
	 * A film that the article lists.
	 *
	 * @param titles its titles, folded
	 * @param year its year, if the article gives it
	 */
	public record Film(Set<String> titles, @Nullable Integer year) {

		static Film of(JsonNode film) {
			Set<String> titles = Stream.of("title", "original_title", "originalTitle")
				.map((key) -> folded(film.path(key).asString("")))
				.filter((title) -> !title.isEmpty())
				.collect(Collectors.toSet());
			return new Film(titles, film.path("year").isNumber() ? film.path("year").asInt() : null);
		}

		public boolean isNamed(String title) {
			return this.titles.contains(folded(title));
		}

		boolean is(Listing listing) {
			return isNamed(listing.title()) && Objects.equals(this.year, listing.year());
		}

	}

}
