package kinoteka.importing;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.batch.infrastructure.item.ExecutionContext;

import static org.assertj.core.api.Assertions.assertThat;

class ImportPartitionerTests {

	@ParameterizedTest
	@CsvSource({ "0, 1", "1, 1", "20, 1", "21, 2", "40, 2", "41, 3", "1000, 3" })
	void makesNoMorePartsThanThereIsWorkFor(int files, int parts) {
		assertThat(parts(files(files))).hasSize(parts);
	}

	@Test
	void putsEachArticleInOnePart() {
		List<ImportPart> parts = parts(files(500));
		assertThat(IntStream.range(0, 500).mapToObj((number) -> "shelf/article-" + number + ".txt"))
			.allSatisfy((name) -> assertThat(parts.stream().filter((part) -> part.has(name))).hasSize(1));
	}

	@Test
	void looksAtNoMoreFilesThanItTakes() {
		Iterator<ArticleFile> endless = Stream.generate(() -> file("a.txt")).iterator();
		assertThat(parts(endless)).hasSize(3);
	}

	private static List<ImportPart> parts(Iterator<ArticleFile> files) {
		Collection<ExecutionContext> contexts = new ImportPartitioner(files, 20).partition(3).values();
		return contexts.stream()
			.map((context) -> new ImportPart(context.getInt(ImportPart.NUMBER), context.getInt(ImportPart.COUNT)))
			.toList();
	}

	private static Iterator<ArticleFile> files(int count) {
		return IntStream.range(0, count).mapToObj((number) -> file("article-" + number + ".txt")).iterator();
	}

	private static ArticleFile file(String name) {
		return new ArticleFile(name, Path.of(name), null, true, null);
	}

}
