package kinoteka.graphql;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * A number that is another one after each change of the catalogue. Whoever changes it may
 * be another process, so the database is asked: once for all who wait when the question
 * is put, so that none hears of a revision from before it asked.
 */
@Component
class CatalogueRevision {

	private final ReentrantLock asking = new ReentrantLock();

	private final ReadingDatabase database;

	private @Nullable Question waiting;

	CatalogueRevision(ReadingDatabase database) {
		this.database = database;
	}

	long current() {
		Question question = join();
		this.asking.lock();
		try {
			if (question.answer == null) {
				leave(question);
				question.answer = ask();
			}
			return question.answer.get();
		}
		finally {
			this.asking.unlock();
		}
	}

	/** All who wait hear the same, also that the database does not answer. */
	private Supplier<Long> ask() {
		try {
			long revision = this.database.revision();
			return () -> revision;
		}
		catch (DataAccessException ex) {
			return () -> {
				throw ex;
			};
		}
	}

	private synchronized Question join() {
		Question question = (this.waiting != null) ? this.waiting : new Question();
		this.waiting = question;
		return question;
	}

	/** From now on others wait for the next one. */
	private synchronized void leave(Question question) {
		if (this.waiting == question) {
			this.waiting = null;
		}
	}

	/** What several wait for; guarded by the lock. */
	private static final class Question {

		private @Nullable Supplier<Long> answer;

	}

}
