package kinoteka.article.extraction.finding;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Slips are counted. */
class NearLabelTests {

	@ParameterizedTest
	@CsvSource({ "fact,fact,0", "fcat,fact,1", "fat,fact,1", "facct,fact,1", "fast,fact,1", "cast,fact,2", "'',fact,4",
			"ca,abc,3" })
	void countsSlips(String one, String other, int slips) {
		assertThat(NearLabel.areAlike(one, other, slips)).isTrue();
		assertThat(slips > 0 && NearLabel.areAlike(one, other, slips - 1)).isFalse();
	}

}
