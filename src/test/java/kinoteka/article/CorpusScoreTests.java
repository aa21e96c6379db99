package kinoteka.article;

import java.nio.file.Files;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well articles are read that other people wrote. The floors are a little under what
 * was reached: they go up, never down. The weights have seen these articles; what they
 * are worth on others is what learning prints, each article left out once.
 */
@EnabledIf(value = "hasCorpus", disabledReason = Samples.NO_CORPUS)
class CorpusScoreTests {

	private static final int LOOK_ALIKES = 26;

	static boolean hasCorpus() {
		return Files.isDirectory(Samples.CORPUS);
	}

	@ParameterizedTest
	@CsvSource({ "real, 0.97", "real2, 0.95", "real3, 0.95", "real4, 0.91", "sketches, 0.91" })
	void readsOtherPeoplesArticles(String set, double floor) {
		ScoreBoard board = ScoreBoard.of(Gold.in(Samples.CORPUS.resolve(set)));
		assertThat(board.mean()).as("below 1 are %s", board.imperfect()).isGreaterThanOrEqualTo(floor);
	}

	@Test
	void findsNothingInLookAlikes() {
		ScoreBoard board = ScoreBoard.of(Gold.corpus());
		assertThat(board.clean()).as("below 1 are %s", board.imperfect()).isGreaterThanOrEqualTo(LOOK_ALIKES);
	}

}
