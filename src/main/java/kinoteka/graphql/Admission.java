package kinoteka.graphql;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import kinoteka.graphql.query.ErrorCode;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Lets only so many queries work at once and so many more wait a moment: who comes beyond
 * these is told so at once, instead of making all of them late.
 */
@Component
@ConditionalOnWebApplication
class Admission {

	static final Duration PATIENCE = Duration.ofSeconds(1);

	private final Semaphore present;

	private final Semaphore working;

	Admission(RequestProperties properties) {
		this.present = new Semaphore(properties.queriesAtOnce() + properties.queriesWaiting());
		this.working = new Semaphore(properties.queriesAtOnce(), true);
	}

	<T> T admit(Supplier<T> query) {
		if (!this.present.tryAcquire()) {
			throw overloaded();
		}
		try {
			return work(query);
		}
		finally {
			this.present.release();
		}
	}

	private <T> T work(Supplier<T> query) {
		if (!isTurn()) {
			throw overloaded();
		}
		try {
			return query.get();
		}
		finally {
			this.working.release();
		}
	}

	private boolean isTurn() {
		try {
			return this.working.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static RefusedRequestException overloaded() {
		return new RefusedRequestException(ErrorCode.OVERLOADED,
				"More is asked than can be answered right now: ask again in a second",
				(headers) -> headers.set(HttpHeaders.RETRY_AFTER, "1"));
	}

}
