package kinoteka.graphql;

import java.net.http.HttpResponse;

import kinoteka.platform.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DatabaseTest
@Import(Api.class)
class FirstImportTests {

	private static final String QUERY = "{\"query\": \"{ films { totalCount } }\"}";

	@Autowired
	Api api;

	@Autowired
	ApplicationContext context;

	@Test
	void asksForPatienceWhileTheFirstArticlesAreImported() {
		AvailabilityChangeEvent.publish(this.context, ReadinessState.REFUSING_TRAFFIC);
		HttpResponse<String> early = this.api.post(QUERY);
		assertThat(early.statusCode()).isEqualTo(503);
		assertThat(early.headers().firstValue("Retry-After")).hasValue("2");
		assertThat(Api.json(early).at("/errors/0/extensions/code").asString()).isEqualTo("UNAVAILABLE");
		AvailabilityChangeEvent.publish(this.context, ReadinessState.ACCEPTING_TRAFFIC);
		assertThat(this.api.post(QUERY).statusCode()).isEqualTo(200);
	}

}
