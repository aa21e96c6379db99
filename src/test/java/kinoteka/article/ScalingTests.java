package kinoteka.article;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kinoteka.article.Shapes.Shape;
import kinoteka.article.model.Article;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Ten times the text takes ten times as long, whatever the text is. What is measured is
 * the work of the thread: neither other programs nor the garbage collector count.
 */
@Tag("long")
class ScalingTests {

	private static final int MEGABYTE = 1 << 20;

	/** Ten, and something for a cache that is too small for the longer text. */
	private static final double LINEAR = 12;

	/**
	 * Short texts fit into a cache that longer ones do not; a square makes it a hundred.
	 */
	private static final double NO_SQUARE = 30;

	/** Characters a millisecond: in a shorter time than that takes, a hiccup shows. */
	private static final double FAST = 50_000;

	private static final int ATTEMPTS = 5;

	/** There to stop what hangs. */
	private static final Duration ENOUGH = Duration.ofMinutes(5);

	private static final ArticleParser PARSER = new ArticleParser();

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	static Stream<Shape> few() {
		return HostileShapes.few();
	}

	static Stream<Shape> known() {
		return HostileShapes.known();
	}

	static Stream<Shape> all() {
		return Stream.concat(HostileShapes.known(), HostileShapes.more());
	}

	@BeforeAll
	static void warmUp() {
		for (String extension : new String[] { "txt", "md", "html" }) {
			Shape article = Shapes.article(extension);
			IntStream.range(0, 10).forEach((i) -> milliseconds(article, MEGABYTE / 50));
		}
	}

	@ParameterizedTest
	@MethodSource("few")
	void takesNoTimeThatGrowsWithTheSquareOfTheText(Shape shape) {
		scales(shape, MEGABYTE / 50, NO_SQUARE);
	}

	@Tag("scaling")
	@ParameterizedTest
	@MethodSource("all")
	void takesTimeLinearInALongerText(Shape shape) {
		scales(shape, MEGABYTE / 10, NO_SQUARE);
	}

	@Tag("scaling")
	@ParameterizedTest
	@MethodSource("few")
	void takesTimeLinearInATextOfTenMegabytes(Shape shape) {
		scales(shape, MEGABYTE, LINEAR);
	}

	@Tag("scaling")
	@ParameterizedTest
	@MethodSource("known")
	void takesTimeLinearInATextOfTenMegabytesOfAnyShape(Shape shape) {
		scales(shape, MEGABYTE, LINEAR);
	}

	private static void scales(Shape shape, int length, double most) {
		double best = assertTimeoutPreemptively(ENOUGH, () -> best(shape, length, most));
		assertThat(best).as("time of %,d characters by time of %,d", 10 * length, length).isLessThanOrEqualTo(most);
	}

	/** What disturbs a measurement does so once or twice, and not each time. */
	private static double best(Shape shape, int length, double most) {
		milliseconds(shape, 10 * length);
		double best = ratio(shape, length);
		for (int i = 1; i < ATTEMPTS && best > most; i++) {
			best = Math.min(best, ratio(shape, length));
		}
		return best;
	}

	private static double ratio(Shape shape, int length) {
		double one = milliseconds(shape, length);
		return milliseconds(shape, 10 * length) / Math.max(one, length / FAST);
	}

	private static double milliseconds(Shape shape, int length) {
		byte[] content = shape.text().apply(length).getBytes(UTF_8);
		long start = THREADS.getCurrentThreadCpuTime();
		Article article = PARSER.parse(shape.fileName(), content);
		long end = THREADS.getCurrentThreadCpuTime();
		assertThat(article.pieces()).isNotEmpty();
		return (end - start) / 1e6;
	}

}
