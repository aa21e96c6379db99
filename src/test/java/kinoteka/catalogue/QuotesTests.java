package kinoteka.catalogue;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class QuotesTests {

	@Test
	void refusesMoreCharactersThanAreHeldAtOnceBeforeItAsks() {
		Quotes quotes = new Quotes(JdbcClient.create(new DriverManagerDataSource()));
		Source source = new Source(new UUID(0, 1), 0, Quotes.LIMIT, 1, 1, 0, Quotes.LIMIT);
		Source next = new Source(new UUID(0, 2), 0, 1, 1, 1, 0, 1);
		assertThatExceptionOfType(AnswerTooLargeException.class).isThrownBy(() -> quotes.at(List.of(source, next)))
			.withMessageContaining("more than 50,000,000 characters");
	}

}
