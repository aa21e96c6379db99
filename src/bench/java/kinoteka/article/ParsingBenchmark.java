package kinoteka.article;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

import kinoteka.article.model.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * How fast articles are parsed, beside the speed of only splitting the same text into
 * lines. The bar: plain text at 60 MB/s a core.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ParsingBenchmark {

	private final ArticleParser parser = new ArticleParser();

	/** The format, by its file extension. */
	@Param({ "txt", "md", "html" })
	public String format = "txt";

	/** The length of the article in thousand characters. */
	@Param({ "4", "1000" })
	public int thousands = 4;

	private String text = "";

	private byte[] content = {};

	/** Writes the article. */
	@Setup
	public void write() {
		this.text = Shapes.article(this.format).text().apply(this.thousands * 1000);
		this.content = this.text.getBytes(UTF_8);
	}

	/**
	 * Parses it.
	 * @return what was read
	 */
	@Benchmark
	public Article parse() {
		return this.parser.parse("article." + this.format, this.content);
	}

	/**
	 * Only splits it into lines.
	 * @return how many there are
	 */
	@Benchmark
	public long split() {
		return this.text.lines().count();
	}

	/**
	 * Runs the benchmark and shows its results as a table.
	 * @param arguments none
	 * @throws RunnerException if it can not be run
	 */
	public static void main(String... arguments) throws RunnerException {
		Collection<RunResult> results = new Runner(
				new OptionsBuilder().include(ParsingBenchmark.class.getName()).build())
			.run();
		System.out.printf("%n%-8s %10s %14s %14s %10s%n", "format", "characters", "parse MB/s", "lines MB/s", "ratio");
		for (String format : new String[] { "txt", "md", "html" }) {
			for (String thousands : new String[] { "4", "1000" }) {
				row(results, format, thousands);
			}
		}
	}

	private static void row(Collection<RunResult> results, String format, String thousands) {
		ToDoubleFunction<String> speed = (method) -> results.stream()
			.filter((result) -> result.getParams().getBenchmark().endsWith("." + method)
					&& result.getParams().getParam("format").equals(format)
					&& result.getParams().getParam("thousands").equals(thousands))
			.mapToDouble((result) -> result.getPrimaryResult().getScore() * megabytes(format, thousands))
			.sum();
		double parse = speed.applyAsDouble("parse");
		double split = speed.applyAsDouble("split");
		System.out.printf("%-8s %9s000 %14.1f %14.1f %10.3f%n", format, thousands, parse, split, parse / split);
	}

	private static double megabytes(String format, String thousands) {
		int length = Integer.parseInt(thousands) * 1000;
		return Shapes.article(format).text().apply(length).getBytes(UTF_8).length / 1e6;
	}

}
