package kinoteka.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a database that cannot be had into a description and an action. */
class EmbeddedDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<EmbeddedDatabaseException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, EmbeddedDatabaseException cause) {
		String action = cause.action()
				+ " Or use a PostgreSQL of your own: give spring.datasource.url, username and password.";
		return new FailureAnalysis(cause.getMessage(), action, cause);
	}

}
