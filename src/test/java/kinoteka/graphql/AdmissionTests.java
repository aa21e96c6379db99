package kinoteka.graphql;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import kinoteka.graphql.query.ErrorCode;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class AdmissionTests {

	@Test
	void letsAQueryWaitForItsTurn() throws InterruptedException {
		Admission admission = new Admission(with(1));
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch end = new CountDownLatch(1);
		CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> admission.admit(() -> {
			begun.countDown();
			await(end);
			return "first";
		}));
		begun.await();
		CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> admission.admit(() -> "second"));
		end.countDown();
		assertThat(first.join()).isEqualTo("first");
		assertThat(second.join()).isEqualTo("second");
	}

	@Test
	void letsNobodyWaitForLong() throws InterruptedException {
		Admission admission = new Admission(with(1));
		admission.admit(() -> {
			assertThatExceptionOfType(RefusedRequestException.class)
				.isThrownBy(() -> admission.admit(() -> "one inside the other"))
				.satisfies((refused) -> assertThat(refused.error().code()).isEqualTo(ErrorCode.OVERLOADED));
			return "";
		});
		assertThat(admission.<String>admit(() -> "next")).isEqualTo("next");
	}

	@Test
	void givesTheTurnOfAQueryThatFailedToTheNext() {
		Admission admission = new Admission(with(0));
		assertThatIllegalStateException().isThrownBy(() -> admission.admit(() -> {
			throw new IllegalStateException();
		}));
		assertThat(admission.<String>admit(() -> "next")).isEqualTo("next");
	}

	/** One at work, and so many that wait. */
	private static RequestProperties with(int waiting) {
		return new RequestProperties(null, 1, waiting, Duration.ofSeconds(1), DataSize.ofBytes(0));
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
