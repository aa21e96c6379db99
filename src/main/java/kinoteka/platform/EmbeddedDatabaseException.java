package kinoteka.platform;

import org.jspecify.annotations.Nullable;

/** The embedded database cannot be had; says what the person can do about it. */
class EmbeddedDatabaseException extends RuntimeException {

	private final String action;

	EmbeddedDatabaseException(String message, String action, @Nullable Throwable cause) {
		super(message, cause);
		this.action = action;
	}

	String action() {
		return this.action;
	}

}
