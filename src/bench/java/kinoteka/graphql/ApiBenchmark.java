package kinoteka.graphql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * How many questions Kinoteka answers beside PostGraphile, on one database, and what they
 * cost. The bars: no document slower, the film by its slug at least 3.5 times, the page
 * by title at least 1.7 times, and the geometric mean of all at least 2.2 times as fast.
 */
public final class ApiBenchmark {

	private static final int FILMS = Integer.getInteger("bench.films", 20_000);

	private static final int RUNS = Integer.getInteger("bench.runs", 3);

	private static final Duration RUN = Duration.ofSeconds(Integer.getInteger("bench.seconds", 5));

	private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warm-up", 20));

	private ApiBenchmark() {
	}

	/**
	 * Measures.
	 * @param args numbers of documents; all if there are none
	 */
	public static void main(String[] args) throws Exception {
		LoggingSystem.get(ApiBenchmark.class.getClassLoader())
			.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
		Path folder = Files.createDirectories(Path.of("target", "bench").toAbsolutePath());
		try (GeneratedCatalogue catalogue = GeneratedCatalogue.of(FILMS);
				ApiServer kinoteka = ApiServer.kinoteka(catalogue, folder);
				ApiServer postgraphile = ApiServer.postgraphile(catalogue, folder)) {
			say(String.format(Locale.ROOT,
					"%,d films; of each pair the first is Kinoteka's, and processor time is that of"
							+ " server + database.%n",
					FILMS));
			say("| document | Kinoteka /s | PostGraphile /s | ratio | p50, p99 ms | p50, p99 ms | CPU ms | CPU ms |");
			say("| --- | --- | --- | --- | --- | --- | --- | --- |");
			List<Double> ratios = new ArrayList<>();
			for (Comparison comparison : warm(args, catalogue, kinoteka, postgraphile)) {
				Figures[] figures = comparison.measure(RUN, RUNS);
				ratios.add(row(comparison.name(), figures[0], figures[1]));
			}
			say(String.format(Locale.ROOT, "| geometric mean | | | %.2f | | | | |",
					Math.exp(ratios.stream().mapToDouble(Math::log).average().orElseThrow())));
		}
	}

	/** All of them before anything is measured, for the first would pay for all. */
	private static List<Comparison> warm(String[] numbers, GeneratedCatalogue catalogue, ApiServer kinoteka,
			ApiServer postgraphile) throws Exception {
		List<Comparison> comparisons = new ArrayList<>();
		for (ComparedDocument document : ComparedDocument.of(List.of(numbers))) {
			if (document.name().equals(ComparedDocument.SEARCH) && !catalogue.canSearch()) {
				say("| " + document.name() + " left out: the database has no search_films | | | | | | | |");
				continue;
			}
			Comparison comparison = Comparison.of(document, catalogue, kinoteka, postgraphile);
			comparison.checkAnswers();
			comparison.warmUp(WARM_UP);
			comparisons.add(comparison);
		}
		return comparisons;
	}

	private static double row(String name, Figures kinoteka, Figures postgraphile) {
		double ratio = kinoteka.perSecond() / postgraphile.perSecond();
		say(String.format(Locale.ROOT, "| %s | %,.0f | %,.0f | %.2f | %s | %s | %s | %s |", name, kinoteka.perSecond(),
				postgraphile.perSecond(), ratio, kinoteka.latency(), postgraphile.latency(), kinoteka.cost(),
				postgraphile.cost()));
		return ratio;
	}

	private static void say(String line) {
		System.out.println(line);
	}

}
