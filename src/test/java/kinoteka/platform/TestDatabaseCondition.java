package kinoteka.platform;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/**
 * Skips database tests that were asked to run in a container where there is no engine or
 * no image. The image is never pulled: tests need no internet.
 */
class TestDatabaseCondition implements ExecutionCondition {

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (!"testcontainers".equals(System.getProperty(TestDatabase.PROPERTY))) {
			return ConditionEvaluationResult.enabled("The embedded PostgreSQL is always there");
		}
		return Docker.VERDICT;
	}

	/** Asked once a JVM. */
	private static final class Docker {

		static final ConditionEvaluationResult VERDICT = ask();

		private static ConditionEvaluationResult ask() {
			if (!DockerClientFactory.instance().isDockerAvailable()) {
				return ConditionEvaluationResult.disabled("No Docker engine answers");
			}
			boolean found = !DockerClientFactory.lazyClient()
				.listImagesCmd()
				.withReferenceFilter(TestDatabase.IMAGE)
				.exec()
				.isEmpty();
			return found ? ConditionEvaluationResult.enabled("Docker has the image " + TestDatabase.IMAGE)
					: ConditionEvaluationResult.disabled("Docker has no image " + TestDatabase.IMAGE);
		}

	}

}
