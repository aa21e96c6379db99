package kinoteka.platform;

import java.net.UnknownHostException;
import java.sql.SQLException;

import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Turns what a database says against a start into a description and an action that names
 * the setting.
 */
class DatabaseFailureAnalyzer implements FailureAnalyzer {

	private static final String URL = "spring.datasource.url";

	private static final String USER = "spring.datasource.username and spring.datasource.password";

	/** No connection, for whatever reason. */
	private static final String UNREACHED = "08001";

	private final Environment environment;

	DatabaseFailureAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		FailureAnalysis analysis = null;
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			FailureAnalysis nearer = analyzeOne(cause);
			analysis = (nearer != null) ? nearer : analysis;
		}
		return analysis;
	}

	/** The cause that is farthest down knows most. */
	private @Nullable FailureAnalysis analyzeOne(Throwable cause) {
		return switch (cause) {
			case UnusableDatabaseException unusable ->
				analysis(" cannot be used: ", cause, unusable.action() + another());
			case SQLException refused -> analysis(verdict(refused), cause, action(refused));
			case FlywayException tables -> analysis(" has tables that cannot be brought up to date: ", tables,
					"Mend that and start again" + another());
			default -> null;
		};
	}

	private FailureAnalysis analysis(String verdict, Throwable cause, String action) {
		return new FailureAnalysis(where() + verdict + reason(cause), action, cause);
	}

	private static @Nullable String reason(Throwable failure) {
		return (failure.getCause() instanceof UnknownHostException host) ? "there is no host " + host.getMessage() + "."
				: failure.getMessage();
	}

	private static String verdict(SQLException refused) {
		return state(refused).equals(UNREACHED) ? " does not answer: " : " refuses: ";
	}

	private String action(SQLException refused) {
		return switch (state(refused)) {
			case UNREACHED -> "Start the PostgreSQL there" + another();
			case "08006", "57P01", "57P02", "57P03" -> "See that it runs and start again" + another();
			case "28000", "28P01" -> "Set " + USER + " to those of a user that may use it.";
			case "3D000" -> "Create it by `create database " + name() + "`" + another();
			case "42501" -> "Grant that right, or set " + USER + " to those of the database's owner.";
			default -> "Mend that and start again" + another();
		};
	}

	private String another() {
		return ", or name another database by " + (isNamed() ? URL + "." : "kinoteka.database.folder.");
	}

	private static String state(SQLException refused) {
		String state = refused.getSQLState();
		return (state != null) ? state : "";
	}

	private String name() {
		return where().replaceFirst(".*/", "");
	}

	/** Without what may be a password. */
	private String where() {
		return isNamed()
				? this.environment.getRequiredProperty(URL).replaceFirst("\\?.*", "").replaceFirst("//[^/]*@", "//")
				: "The embedded database";
	}

	private boolean isNamed() {
		return StringUtils.hasText(this.environment.getProperty(URL));
	}

}
