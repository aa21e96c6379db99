package kinoteka.graphql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks each query under {@code golden/} and compares its answer and its SQL with the
 * files beside it. {@code -Dkinoteka.golden=write} writes them anew: read the difference
 * before you commit it.
 */
@ApiTest
class GoldenQueryTests {

	private static final Path FOLDER = Path.of("src/test/resources/golden");

	private static final boolean WRITE = "write".equals(System.getProperty("kinoteka.golden"));

	@Autowired
	Api api;

	@Autowired
	RecordedSql sql;

	static List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".graphql"))
				.map((name) -> name.replace(".graphql", ""))
				.sorted()
				.toList();
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("names")
	void answersAsBefore(String name) throws IOException {
		String document = Files.readString(FOLDER.resolve(name + ".graphql"));
		this.sql.clear();
		String answer = pretty(this.api.ask(document));
		String statements = String.join("\n;\n",
				this.sql.statements().stream().map(GoldenQueryTests::indented).toList()) + "\n";
		assertThat(answer.contains("\"errors\" : [")).as(answer).isEqualTo(name.startsWith("error-"));
		compare(name + ".json", answer);
		compare(name + ".sql", statements);
	}

	/** A line for each query in a query. */
	private static String indented(String sql) {
		StringBuilder lines = new StringBuilder();
		int depth = 0;
		for (int i = 0; i < sql.length(); i++) {
			if (sql.startsWith("(select ", i) || sql.startsWith(" from (", i)) {
				lines.append("\n").repeat("  ", depth + 1);
			}
			depth += (sql.charAt(i) == '(') ? 1 : (sql.charAt(i) == ')') ? -1 : 0;
			lines.append(sql.charAt(i));
		}
		return lines.toString().strip();
	}

	private static void compare(String file, String actual) throws IOException {
		if (WRITE) {
			Files.writeString(FOLDER.resolve(file), actual);
		}
		assertThat(actual).isEqualTo(Files.readString(FOLDER.resolve(file)));
	}

	private static String pretty(Object value) {
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
		return JsonMapper.shared()
			.writer()
			.with(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter))
			.writeValueAsString(value) + "\n";
	}

}
