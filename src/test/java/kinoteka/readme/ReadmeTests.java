package kinoteka.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.parser.Parser;
import kinoteka.readme.Readme.Block;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Does what README.md says, from its first line to its last, and compares what happens
 * with what it shows. Commands that build or need Docker are not run here: their names
 * are looked up.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "README.md shows commands of a POSIX shell")
class ReadmeTests {

	private static final Readme README = Readme.read("README.md");

	private static final String PROMPT = "$ ";

	@TempDir
	static Path temp;

	private static Terminal terminal;

	@BeforeAll
	static void open() throws IOException {
		terminal = new Terminal(temp);
	}

	@AfterAll
	static void close() throws InterruptedException {
		terminal.close();
	}

	@TestFactory
	Stream<DynamicTest> showsWhatHappens() {
		List<DynamicTest> steps = new ArrayList<>();
		String query = "";
		for (Block block : README.blocks()) {
			switch (block.language()) {
				case "console" -> steps.addAll(commands(block));
				case "graphql" -> query = block.text();
				case "json" -> steps.add(answer(block, query));
				default -> steps.add(step(block, block.file(), () -> terminal.write(block.file(), block.text())));
			}
		}
		return steps.stream();
	}

	private static List<DynamicTest> commands(Block block) {
		List<DynamicTest> steps = new ArrayList<>();
		for (String part : block.text().split("(?m)^" + java.util.regex.Pattern.quote(PROMPT), -1)) {
			String[] lines = part.split("\n", 2);
			if (!part.isBlank()) {
				steps.add(step(block, lines[0], () -> command(lines[0], lines[1])));
			}
		}
		return steps;
	}

	private static void command(String command, String shown) throws IOException {
		if (command.startsWith("./mvnw spring-boot:run")) {
			Shortened.assertShows(terminal.asInReadme(shown), "\n" + terminal.serve());
		}
		else if (!command.startsWith("./mvnw") && !command.startsWith("docker")) {
			assumeTrue(!command.startsWith("curl") || !terminal.run("command -v curl").isEmpty(), "There is no curl");
			Shortened.assertShows(shown, terminal.run(command));
		}
	}

	private static DynamicTest answer(Block block, String query) {
		return step(block, query.lines().findFirst().orElse(""),
				() -> Shortened.assertShows(JsonMapper.shared().readTree(block.text()), terminal.ask(query)));
	}

	private static DynamicTest step(Block block, String name, Executable step) {
		return DynamicTest.dynamicTest("line " + block.line() + ": " + name, step);
	}

	@Test
	void asksTheQueriesOfGraphiqlsTabs() throws IOException {
		List<String> shown = README.blocks()
			.stream()
			.filter((block) -> block.language().equals("graphql"))
			.map((block) -> pretty(block.text()))
			.toList();
		List<String> tabs = new ArrayList<>();
		for (String name : List.of("films-by-year", "film-with-facts", "decades")) {
			Path file = Path.of("src/main/resources/static/graphiql/examples", name + ".graphql");
			tabs.add(pretty(Files.readString(file)));
		}
		assertThat(shown).isEqualTo(tabs);
	}

	private static String pretty(String query) {
		Document document = Parser.parse(query);
		return AstPrinter.printAst(document);
	}

	@ParameterizedTest
	@ValueSource(strings = { "README.md", "src/docs/building.md" })
	void linksToFilesThatExist(String page) {
		assertThat(Readme.read(page).links()).isNotEmpty().allSatisfy((link) -> assertThat(Path.of(link)).exists());
	}

}
