package kinoteka.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.sql.DataSource;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers, said within a second, whether or not it does. Stands in
 * the place of Spring Boot's own, which waits.
 */
@Component("dbHealthIndicator")
@ConditionalOnWebApplication
class DatabaseHealth extends AbstractHealthIndicator {

	private static final Duration PATIENCE = Duration.ofMillis(700);

	private final DataSource dataSource;

	private CompletableFuture<Boolean> question = CompletableFuture.completedFuture(true);

	DatabaseHealth(DataSource dataSource) {
		super("The database cannot be asked");
		this.dataSource = dataSource;
	}

	@Override
	protected void doHealthCheck(Health.Builder health) throws InterruptedException {
		try {
			health.status(ask().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS) ? "UP" : "DOWN");
		}
		catch (TimeoutException | ExecutionException ex) {
			health.down();
		}
	}

	/** One question at a time: a frozen database would collect them. */
	private synchronized CompletableFuture<Boolean> ask() {
		if (this.question.isDone()) {
			this.question = CompletableFuture.supplyAsync(this::answers, (task) -> Thread.ofVirtual().start(task));
		}
		return this.question;
	}

	private boolean answers() {
		try (Connection connection = this.dataSource.getConnection()) {
			return connection.isValid(1);
		}
		catch (SQLException ex) {
			throw new CompletionException(ex);
		}
	}

}
