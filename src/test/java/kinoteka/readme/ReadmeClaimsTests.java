package kinoteka.readme;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kinoteka.article.ArticleParser;
import kinoteka.article.model.Listing;
import kinoteka.readme.Readme.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the pages for people say of settings, words, headings, packages and the build is
 * so.
 */
class ReadmeClaimsTests {

	private static final Readme README = Readme.read("README.md");

	private static final Readme BUILDING = Readme.read("src/docs/building.md");

	private static final Path WORDS = Path.of("src/main/resources/kinoteka/article/words");

	private static final Set<String> MAVENS_OWN = Set.of("test", "package", "verify", "-DskipTests");

	@Test
	void namesEverySettingOfKinotekaAndTheDefaultsOfAll() throws IOException {
		Map<String, String> known = settings();
		for (List<Cell> row : README.table("property").body()) {
			List<String> shown = row.get(1).codes();
			for (String name : row.getFirst().codes()) {
				assertThat(known).containsKey(name);
				assertThat(shown.isEmpty() ? "" : shown.getFirst()).as(name).isEqualTo(known.remove(name));
			}
		}
		assertThat(known.keySet()).noneMatch((name) -> name.startsWith("kinoteka."));
	}

	/**
	 * All settings that the application and its libraries describe, with their defaults.
	 */
	private static Map<String, String> settings() throws IOException {
		Map<String, String> settings = new HashMap<>();
		for (URL file : Collections
			.list(JsonMapper.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))) {
			try (InputStream in = file.openStream()) {
				for (JsonNode property : JsonMapper.shared().readTree(in).path("properties")) {
					settings.put(property.get("name").asString(), property.path("defaultValue").asString(""));
				}
			}
		}
		return settings;
	}

	static Stream<String> headings() {
		return README.table("heading").body().stream().flatMap(List::stream).flatMap((cell) -> cell.codes().stream());
	}

	@ParameterizedTest
	@MethodSource("headings")
	void understandsEveryHeadingThatItShows(String heading) {
		String article = "# Three films to see\n\nThe best three films of all.\n\n"
				+ entry(heading, "1", "The Cranes Are Flying", "1957", "Mikhail Kalatozov")
				+ entry(heading, "2", "Ballad of a Soldier", "1959", "Grigori Chukhrai")
				+ entry(heading, "3", "The Ascent", "1977", "Larisa Shepitko");
		for (String name : List.of("a.md", "a.txt")) {
			List<Listing> listings = new ArticleParser().parse(name, article.getBytes(UTF_8)).listings();
			assertThat(listings).extracting(Listing::title)
				.containsExactly("The Cranes Are Flying", "Ballad of a Soldier", "The Ascent");
			assertThat(listings).extracting(Listing::year).containsExactly(1957, 1959, 1977);
		}
	}

	private static String entry(String heading, String rank, String title, String year, String director) {
		return heading.replaceFirst("\\b1(?=[.):])", rank)
			.replace("The Cranes Are Flying", title)
			.replace("1957", year)
			.replace("Mikhail Kalatozov", director) + "\n\nA few words about it that a reader may like to know.\n\n";
	}

	@Test
	void namesWordsThatStandInTheWordFiles() throws IOException {
		Properties words = new Properties();
		try (Reader reader = Files.newBufferedReader(WORDS.resolve("en.properties"))) {
			words.load(reader);
		}
		Properties shared = new Properties();
		try (Reader reader = Files.newBufferedReader(WORDS.resolve("mul.properties"))) {
			shared.load(reader);
		}
		for (List<Cell> row : README.table("words for").body()) {
			List<String> known = row.get(1)
				.codes()
				.stream()
				.flatMap((key) -> Arrays
					.stream((words.getProperty(key, "") + "," + shared.getProperty(key, "")).split(", *")))
				.map((word) -> word.toLowerCase(Locale.ROOT))
				.toList();
			assertThat(row.get(2).codes()).isNotEmpty()
				.allSatisfy((word) -> assertThat(known).contains(word.toLowerCase(Locale.ROOT)));
		}
	}

	@Test
	void namesEveryLanguageThatHasAWordFile() throws IOException {
		String text = Files.readString(Path.of("README.md"));
		try (Stream<Path> files = Files.list(WORDS)) {
			assertThat(files.map((file) -> file.getFileName().toString().replace(".properties", ""))
				.filter((code) -> !code.equals("mul")))
				.allSatisfy((code) -> assertThat(text).contains(Locale.of(code).getDisplayLanguage(Locale.ENGLISH)));
		}
	}

	@Test
	void namesEveryPackage() throws IOException {
		List<String> named = BUILDING.table("package").body().stream().map((row) -> row.getFirst().text()).toList();
		Path root = Path.of("src/main/java/kinoteka");
		try (Stream<Path> files = Files.walk(root)) {
			assertThat(named).containsExactlyInAnyOrderElementsOf(
					files.filter((file) -> Files.isDirectory(file) && !file.equals(root))
						.map((folder) -> root.relativize(folder).toString().replace('/', '.'))
						.toList());
		}
	}

	static Stream<String> mavenArguments() {
		Stream<String> commands = Stream.of(README, BUILDING)
			.flatMap((page) -> page.blocks().stream())
			.filter((block) -> block.language().equals("console"))
			.flatMap((block) -> block.text().lines())
			.map((line) -> line.replaceFirst("^\\$ ", ""));
		return Stream.concat(commands, Stream.of(README, BUILDING).flatMap((page) -> page.codes().stream()))
			.filter((command) -> command.startsWith("./mvnw "))
			.flatMap((command) -> Arrays.stream(command.split(" ")).skip(1))
			.distinct();
	}

	@ParameterizedTest
	@MethodSource("mavenArguments")
	void namesGoalsProfilesAndPropertiesThatExist(String argument) throws IOException {
		String pom = Files.readString(Path.of("pom.xml"));
		Matcher parts = Pattern.compile("-P(?<profile>.+)|-Dtest=(?<test>.+)|-D(?<property>[^=]+)=.*|(?<plugin>.+):.+")
			.matcher(argument);
		if (!parts.matches()) {
			assertThat(MAVENS_OWN).contains(argument);
		}
		else if (parts.group("profile") != null) {
			assertThat(pom).contains("<id>" + parts.group("profile") + "</id>");
		}
		else if (parts.group("plugin") != null) {
			assertThat(pom).contains("<artifactId>" + parts.group("plugin") + "-maven-plugin</artifactId>");
		}
		else if (parts.group("test") != null) {
			assertThat(sources()).anyMatch((file) -> file.endsWith(parts.group("test") + ".java"));
		}
		else {
			assertThat(sources()).anySatisfy((file) -> assertThat(Files.readString(file))
				.containsPattern("\\.get(Property|Integer|Long)\\(\"" + Pattern.quote(parts.group("property")) + "\""));
		}
	}

	private static List<Path> sources() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

}
