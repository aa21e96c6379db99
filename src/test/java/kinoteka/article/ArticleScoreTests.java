package kinoteka.article;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well the articles are read that were written for the project, by authors who had
 * not seen how they are read. Everybody who clones has them.
 */
class ArticleScoreTests {

	private static final double LISTS = 0.88;

	private static final int LOOK_ALIKES = 40;

	private static final ScoreBoard BOARD = ScoreBoard.of(Gold.in(Samples.ARTICLES));

	@Test
	void readsTheLists() {
		assertThat(BOARD.mean()).as("below 1 are %s", BOARD.imperfect()).isGreaterThanOrEqualTo(LISTS);
	}

	@Test
	void findsNothingInLookAlikes() {
		assertThat(BOARD.clean()).as("below 1 are %s", BOARD.imperfect()).isGreaterThanOrEqualTo(LOOK_ALIKES);
	}

}
