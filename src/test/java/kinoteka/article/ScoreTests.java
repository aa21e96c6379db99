package kinoteka.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Prints what is reached on all sets, how much code it takes, and what changed since the
 * last time: {@code ./mvnw test -Pscore}.
 */
@Tag("score")
class ScoreTests {

	private static final Path LAST = Path.of("target/score.json");

	@Test
	void saysWhatIsReachedAndWhatChanged() throws IOException {
		List<Gold> articles = Stream.concat(Gold.corpus().stream(), Gold.committed().stream()).toList();
		ScoreBoard board = ScoreBoard.of(articles);
		System.out.print(board);
		System.out.println("lines of code in kinoteka.article: " + lines());
		Map<String, Double> now = board.imperfect();
		System.out.print(changes(last(), now));
		Files.writeString(LAST, JsonMapper.shared().writeValueAsString(now));
		assertThat(articles).isNotEmpty();
	}

	private static long lines() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java/kinoteka/article"))) {
			long lines = 0;
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				lines += Files.readAllLines(file).size();
			}
			return lines;
		}
	}

	private static Map<String, Double> last() throws IOException {
		return Files.exists(LAST) ? JsonMapper.shared().readValue(Files.readString(LAST), new TypeReference<>() {
		}) : Map.of();
	}

	private static String changes(Map<String, Double> before, Map<String, Double> now) {
		Map<String, Double> all = new TreeMap<>(before);
		all.putAll(now);
		StringBuilder changes = new StringBuilder();
		for (String article : all.keySet()) {
			double was = before.getOrDefault(article, 1.0);
			double is = now.getOrDefault(article, 1.0);
			changes.append((was == is) ? "" : String.format("%.2f -> %.2f %s%n", was, is, article));
		}
		return changes.toString();
	}

}
