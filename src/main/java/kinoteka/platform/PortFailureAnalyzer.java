package kinoteka.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Names the setting of a port that is taken, before Spring Boot says it without. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortFailureAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

	private final Environment environment;

	PortFailureAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
		String management = this.environment.getProperty("management.server.port", "");
		String setting = management.equals(String.valueOf(cause.getPort())) ? "management.server.port" : "server.port";
		return new FailureAnalysis("Port " + cause.getPort() + " cannot be had: another program listens on it.",
				"End that program, or take another port: --" + setting + "=" + (cause.getPort() + 1) + ".", cause);
	}

}
