package kinoteka.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

import kinoteka.KinotekaApplication;
import kinoteka.article.ArticleParser;
import kinoteka.article.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class CheckTests {

	private static final String SOURCE = "import-data/soviet-wwii-films.txt";

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@TempDir
	Path folder;

	@Test
	void showsFindingsOnTheSourceLine() {
		assertThat(kinoteka("check", SOURCE)).isZero();
		List<String> lines = this.out.toString().lines().skip(1 + 1 + 9).toList();
		assertThat(lines.getFirst()).matches(SOURCE + ":1:\\d+: warning: .*10 films.*9 films.* \\[PROMISE_DIFFERS]");
		assertThat(lines.get(1)).startsWith("    1 | ").hasSizeLessThan(120);
		assertThat(lines.get(2)).matches(" {6}\\| *\\^~~");
		assertThat(lines.get(1).substring(lines.get(2).indexOf('^'))).startsWith("ten Soviet films");
		assertThat(lines.getLast()).startsWith(SOURCE + ": \"Soviet WWII Films")
			.contains("9 films, 9 facts, 1 finding; all 3,909 characters recognised; confidence ");
		assertThat(this.err.toString()).isEmpty();
	}

	@Test
	void showsWhatWasReadBeforeTheFindings() {
		assertThat(kinoteka("check", SOURCE)).isZero();
		List<String> lines = this.out.toString().lines().toList();
		assertThat(lines.getFirst()).isEqualTo(SOURCE);
		assertThat(lines.get(1)).matches("place  title +other title +year  directors +facts  confidence");
		assertThat(lines.get(2)).matches("  3:1  Come and See +1985 +1 +[01]\\.\\d\\d");
		assertThat(lines.subList(2, 11)).allSatisfy((line) -> assertThat(line).hasSize(lines.get(1).length()));
		assertThat(lines.get(11)).contains("PROMISE_DIFFERS");
	}

	@Test
	void writesOneJsonObjectAnArticle() throws IOException {
		Path other = Samples.write(this.folder, "other.md", "# Nothing here");
		assertThat(kinoteka("check", "--format=json", SOURCE, other.toString())).isZero();
		List<String> lines = this.out.toString().lines().toList();
		assertThat(lines).hasSize(2);
		JsonNode article = new JsonMapper().readTree(lines.getFirst());
		assertThat(article.propertyNames()).containsExactly("article", "format", "title", "metaDescription",
				"introduction", "closing", "language", "promised", "confidence", "listings", "findings", "coverage");
		assertThat(article.get("article").asString()).isEqualTo(SOURCE);
		assertThat(article.get("promised").asInt()).isEqualTo(10);
		assertThat(article.get("listings")).hasSize(9).allSatisfy((listing) -> {
			assertThat(listing.propertyNames()).containsExactly("position", "heading", "title", "originalTitle", "year",
					"description", "facts", "directors", "countries", "genres", "cast", "runningTime", "confidence",
					"line", "column");
			assertThat(listing.get("originalTitle").isNull()).isTrue();
			assertThat(listing.get("facts")).hasSize(1);
		});
		assertThat(article.at("/listings/0/line").asInt()).isEqualTo(3);
		assertThat(article.get("findings")).singleElement()
			.satisfies((finding) -> assertThat(finding.propertyNames()).containsExactly("code", "severity", "line",
					"column", "message"));
		assertThat(article.get("coverage").toString())
			.isEqualTo("{\"characters\":3909,\"recognised\":3909,\"unrecognised\":0}");
	}

	@Test
	void writesEveryFieldOfAListing() throws IOException {
		Path file = Samples.write(this.folder, "a.md", """
				# Two films to see

				## 1. Иди и смотри (Come and See, 1985)

				- Director: Elem Klimov
				- Country: USSR
				- Genre: drama, war
				- Starring: Aleksei Kravchenko
				- Running time: 142 min

				A boy joins the partisans.

				## 2. Mirror (1975)

				A dying poet remembers.
				""");
		assertThat(kinoteka("check", "--format=json", file.toString())).isZero();
		JsonNode article = new JsonMapper().readTree(this.out.toString());
		assertThat(article.get("format").asString()).isEqualTo("MARKDOWN");
		assertThat(article.get("confidence").asDouble()).isBetween(0.0, 1.0);
		JsonNode listing = article.at("/listings/0");
		assertThat(listing.get("heading").asString()).contains("Come and See");
		assertThat(listing.get("directors").toString()).isEqualTo("[\"Elem Klimov\"]");
		assertThat(listing.get("countries").toString()).isEqualTo("[\"USSR\"]");
		assertThat(listing.get("genres").toString()).isEqualTo("[\"drama\",\"war\"]");
		assertThat(listing.get("cast").toString()).isEqualTo("[\"Aleksei Kravchenko\"]");
		assertThat(listing.get("runningTime").asInt()).isEqualTo(142);
		assertThat(listing.get("confidence").asDouble()).isBetween(0.0, 1.0);
	}

	@Test
	void tellsTheDecisionOnlyWhenAsked() {
		kinoteka("check", "--format=json", SOURCE);
		assertThat(new JsonMapper().readTree(this.out.toString()).has("decision")).isFalse();
		this.out.getBuffer().setLength(0);
		kinoteka("check", "--format=json", "--explain", SOURCE);
		JsonNode decision = new JsonMapper().readTree(this.out.toString()).get("decision");
		assertThat(decision.propertyNames()).containsExactly("reason", "groups");
		assertThat(decision.get("reason").asString()).endsWith(".");
	}

	@Test
	void readsStandardInputAsText() {
		String text = "# Two films\n\nCome and See (1985)\nWar.\n\nMirror (1975)\nMemory.\n";
		assertThat(checking(text, "check", "--format=json", "-")).isZero();
		JsonNode article = new JsonMapper().readTree(this.out.toString());
		assertThat(article.get("article").asString()).isEqualTo("-");
		assertThat(article.get("format").asString()).isEqualTo("TEXT");
		assertThat(article.get("listings")).hasSize(2);
	}

	@Test
	void readsStandardInputAsItsNameSays() {
		String text = "# Two films\n\n## Come and See (1985)\n\nWar.\n\n## Mirror (1975)\n\nMemory.\n";
		assertThat(checking(text, "check", "--format=json", "--name=two.md", "-")).isZero();
		JsonNode article = new JsonMapper().readTree(this.out.toString());
		assertThat(article.get("article").asString()).isEqualTo("two.md");
		assertThat(article.get("format").asString()).isEqualTo("MARKDOWN");
		assertThat(article.get("listings")).hasSize(2);
	}

	@Test
	void refusesStandardInputThatIsNoText() {
		assertThat(checking("\1\2\3", "check", "-")).isEqualTo(1);
		assertThat(this.err.toString()).isEqualTo("-: error: It is not text: it holds characters that no text has.\n");
	}

	@ParameterizedTest
	@CsvSource({ "error, 0, 0", "warning, 1, 0", "info, 1, 1", "INFO, 1, 1" })
	void failsOnFindingsOfTheSeverityThatIsAskedForOrWorse(String failOn, int warned, int informed) throws IOException {
		Path info = Samples.write(this.folder, "info.txt", """
				Mirror (1975)
				Description: A dying poet remembers.

				Stalker
				Description: Three men walk into a room.

				Solaris (1972)
				Description: A planet remembers.
				""");
		assertThat(kinoteka("check", "--fail-on=" + failOn, SOURCE)).isEqualTo(warned);
		assertThat(kinoteka("check", "--fail-on=" + failOn, info.toString())).isEqualTo(informed);
		assertThat(this.out.toString()).contains(": info: ").contains("[PROMISE_DIFFERS]");
		assertThat(this.err.toString()).isEmpty();
	}

	@Test
	void writesUnpairedSurrogatesAsReplacementCharacters() throws IOException {
		Path file = Files.write(this.folder.resolve("a.txt"), "Film \uD83C (1985)".getBytes(StandardCharsets.UTF_16));
		byte[] content = Files.readAllBytes(file);
		content[12] = (byte) 0xD8;
		Files.write(file, content);
		assertThat(kinoteka("check", "--format=json", file.toString())).isZero();
		assertThat(new JsonMapper().readTree(this.out.toString()).has("listings")).isTrue();
	}

	@Test
	void reportsTheOthersWhenAFileCannotBeRead() throws IOException {
		byte[] random = new byte[10_000_000];
		new Random(1).nextBytes(random);
		Files.write(this.folder.resolve("random.txt"), random);
		Files.createDirectory(this.folder.resolve("folder.txt"));
		Samples.write(this.folder, "empty.txt", "");
		Samples.write(this.folder, "line.txt", "word ".repeat(200_000));
		Samples.write(this.folder, "nofilm.html", "<p>Nothing about films.</p>");
		Samples.write(this.folder, "good.txt", Samples.article(1));
		assertThat(kinoteka("check", this.folder.toString())).isEqualTo(1);
		assertThat(this.err.toString().lines()).hasSize(2)
			.allSatisfy((line) -> assertThat(line).startsWith(this.folder.toString()).contains(": error: It is "));
		assertThat(this.out.toString()).contains("empty.txt: no title, 0 films")
			.contains("line.txt: ")
			.contains("nofilm.html: ")
			.contains("2 films, 2 facts")
			.doesNotContain("Exception", "\tat ");
	}

	@Test
	void readsTheOthersWhenTheParserFailsOnAnArticle() throws IOException {
		Samples.write(this.folder, "a.txt", Samples.article(1));
		Samples.write(this.folder, "b.txt", Samples.article(2));
		assertThat(checking(CheckTests::failingOnTheFirst, this.folder)).isEqualTo(1);
		assertThat(this.err.toString()).hasLineCount(1)
			.contains("a.txt: error: The parser failed on it, which is a mistake in Kinoteka", "StackOverflowError")
			.doesNotContain("\tat ");
		assertThat(this.out.toString()).contains("b.txt: ", "2 films, 2 facts");
	}

	@Test
	void advisesNoOptionThatItRefuses() throws IOException {
		Path file = Files.write(this.folder.resolve("large.txt"),
				"word\n".repeat(4_000_000).getBytes(StandardCharsets.UTF_8));
		assertThat(kinoteka("check", file.toString())).isEqualTo(1);
		assertThat(this.err.toString()).contains("It is larger than 16 MB: split it.")
			.doesNotContain("kinoteka.import");
	}

	@ParameterizedTest
	@ValueSource(strings = { "check", "check --format=xml x.txt", "check --bogus x.txt", "check --fail-on=never x.txt",
			"check --name=a.md x.txt", "check --name=a.pdf -", "check - -", "bogus", "--bogus", "import --bogus",
			"import -x" })
	void answersWrongUseWithTheUsage(String arguments) {
		assertThat(kinoteka(arguments.split(" "))).isEqualTo(2);
		assertThat(this.out.toString()).isEmpty();
		assertThat(this.err.toString()).contains("Usage: kinoteka").doesNotContain("\tat ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "check nosuch.txt", "import nosuch.txt" })
	void saysThatAPathDoesNotExist(String arguments) {
		assertThat(kinoteka(arguments.split(" "))).isEqualTo(1);
		assertThat(this.out.toString()).isEmpty();
		assertThat(this.err.toString()).contains("nosuch.txt").hasLineCount(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "--help", "import --help", "check -h", "--version" })
	void helpsWithoutADatabase(String arguments) {
		assertThat(kinoteka(arguments.split(" "))).isZero();
		assertThat(this.out.toString()).contains("kinoteka");
		assertThat(this.err.toString()).isEmpty();
	}

	@Test
	void letsNoArticleMoveTheCursor() throws IOException {
		Path file = Samples.write(this.folder, "a.txt", "Top five films\n\nEvil \u001b[2J\u009b\u202e film (1985)\n");
		kinoteka("check", file.toString());
		assertThat(this.out.toString().chars()).allMatch((c) -> c == '\n' || (c >= ' ' && (c < 0x7f || c > 0x9f)));
	}

	private int checking(BiFunction<String, byte[], Article> parser, Path path) {
		return new CommandLine(CommandSpec.create())
			.addSubcommand(new CheckCommand(parser, InputStream.nullInputStream()))
			.setOut(new PrintWriter(this.out, true))
			.setErr(new PrintWriter(this.err, true))
			.setCaseInsensitiveEnumValuesAllowed(true)
			.execute("check", path.toString());
	}

	private int checking(String input, String... arguments) {
		InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
		return new CommandLine(CommandSpec.create()).addSubcommand(new CheckCommand(new ArticleParser()::parse, in))
			.setOut(new PrintWriter(this.out, true))
			.setErr(new PrintWriter(this.err, true))
			.setCaseInsensitiveEnumValuesAllowed(true)
			.execute(arguments);
	}

	private static Article failingOnTheFirst(String name, byte[] content) {
		if (name.equals("a.txt")) {
			throw new StackOverflowError();
		}
		return new ArticleParser().parse(name, content);
	}

	private int kinoteka(String... arguments) {
		return Doors
			.open(KinotekaApplication.class, new PrintWriter(this.out, true), new PrintWriter(this.err, true),
					Arrays.copyOf(arguments, arguments.length))
			.orElseThrow();
	}

}
