package kinoteka.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@Timeout(60)
class CatalogueRevisionTests {

	private static final int MANY = 20;

	private final AtomicLong questions = new AtomicLong();

	private final CountDownLatch first = new CountDownLatch(1);

	@Test
	void isAskedOnceForAllWhoWaitAndNeverAnsweredFromBefore() throws Exception {
		CatalogueRevision revision = new CatalogueRevision(new SlowDatabase());
		List<Thread> askers = new ArrayList<>();
		try (ExecutorService threads = Executors.newThreadPerTaskExecutor((task) -> {
			Thread thread = new Thread(task);
			askers.add(thread);
			return thread;
		})) {
			Future<Long> early = threads.submit(revision::current);
			await().until(() -> this.questions.get() == 1);
			List<Future<Long>> late = new ArrayList<>();
			for (int i = 0; i < MANY; i++) {
				late.add(threads.submit(revision::current));
			}
			await().until(() -> askers.stream().skip(1).allMatch((asker) -> asker.getState() == Thread.State.WAITING));
			this.first.countDown();
			assertThat(early.get()).isEqualTo(1);
			for (Future<Long> one : late) {
				assertThat(one.get()).isEqualTo(2);
			}
		}
		assertThat(revision.current()).isEqualTo(3);
	}

	@Test
	void saysToAllThatTheDatabaseDoesNotAnswer() {
		CatalogueRevision revision = new CatalogueRevision(new SlowDatabase() {
			@Override
			long revision() {
				throw new DataAccessResourceFailureException("There is no database");
			}
		});
		assertThatExceptionOfType(DataAccessResourceFailureException.class).isThrownBy(revision::current);
	}

	/** Answers the first question late, and each with its number. */
	private class SlowDatabase extends ReadingDatabase {

		SlowDatabase() {
			super(new SimpleDriverDataSource());
		}

		@Override
		long revision() {
			long number = CatalogueRevisionTests.this.questions.incrementAndGet();
			try {
				CatalogueRevisionTests.this.first.await();
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
			return number;
		}

	}

}
