package kinoteka.platform;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PostgresBinariesTests {

	@Test
	void saysHowToBuildWhereThereIsNoneForTheMachine() {
		assertThatExceptionOfType(EmbeddedDatabaseException.class)
			.isThrownBy(() -> PostgresBinaries.archive("Windows", "mips"))
			.withMessage("This Kinoteka brings no PostgreSQL for Windows on mips.")
			.satisfies((refusal) -> assertThat(refusal.action()).contains("./mvnw package -Pall-platforms"));
	}

}
