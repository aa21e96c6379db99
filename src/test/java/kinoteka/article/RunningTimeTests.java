package kinoteka.article;

import kinoteka.article.model.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class RunningTimeTests {

	@ParameterizedTest
	@CsvSource({ "105 min., 105", "1 h 45 min, 105", "1h45m, 105", "2 hours, 120", "90 минут, 90", "1 час 30 минут, 90",
			"2 Std 5 Min, 125", "1 heure 35 minutes, 95", "100 хв, 100", "110 perc, 110", "2時間5分, 125", "125분, 125",
			"105分钟, 105", "95 phút, 95" })
	void readsHoursAndMinutesInManyLanguages(String time, int minutes) {
		assertThat(runningTime("Running time: " + time)).isEqualTo(minutes);
		assertThat(runningTime("USA, drama, " + time)).isEqualTo(minutes);
	}

	@Test
	void takesNoNumberOfOtherThingsForARunningTime() {
		assertThat(runningTime("USA, drama, 3 heroes")).isNull();
		assertThat(runningTime("СССР, драма, 6 мая")).isNull();
	}

	private static @Nullable Integer runningTime(String line) {
		Article article = new ArticleParser().parse("a.txt", ("Two films\n\n1. Frost (1965)\n" + line
				+ "\nDescription: Cold.\n\n2. Snow (1970)\n" + line + "\nDescription: White.\n")
			.getBytes(UTF_8));
		return article.listings().getFirst().details().runningTime();
	}

}
