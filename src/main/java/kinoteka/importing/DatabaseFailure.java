package kinoteka.importing;

import java.sql.SQLException;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.transaction.TransactionSystemException;

/** What a failure says of the database, and what a person does about it. */
final class DatabaseFailure {

	private static final String AGAIN = " and start again: what is done is not done twice.";

	/** No connection, or one that ends; the pool names no state. */
	private static final Pattern GONE = Pattern.compile("|08.*|57P0[123]");

	private DatabaseFailure() {
	}

	/** Whether the database was away: not to be reached, ending, or starting. */
	static boolean isGone(Throwable failure) {
		SQLException refused = find(failure);
		return refused != null && GONE.matcher(state(refused)).matches();
	}

	/** Why a run did not finish. */
	static String reason(Throwable failure) {
		SQLException refused = find(failure);
		return (refused != null) ? reason(refused)
				: String.valueOf(NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
	}

	private static String reason(SQLException refused) {
		String said = said(refused);
		return switch (state(refused)) {
			case "53100" -> "The disk of the database is full: " + said + ". Make room on it" + AGAIN;
			case String state when state.startsWith("53") ->
				"The database has not enough to work with: " + said + ". Give it more" + AGAIN;
			case String state when state.startsWith("58") || state.startsWith("XX") ->
				"The database cannot use its files: " + said + ". Look at its disk and its log" + AGAIN;
			case String state when isGone(refused) -> "The database went away: " + said + ". See that it runs" + AGAIN;
			default -> String.valueOf(refused.getMessage());
		};
	}

	/** The failure that is farthest down knows most. */
	private static @Nullable SQLException find(Throwable failure) {
		SQLException found = null;
		for (Throwable cause = failure; cause != null; cause = cause(cause)) {
			found = (cause instanceof SQLException refused) ? refused : found;
		}
		return found;
	}

	/** That a rollback failed as well says nothing. */
	private static @Nullable Throwable cause(Throwable failure) {
		return (failure instanceof TransactionSystemException rollback && rollback.getApplicationException() != null)
				? rollback.getApplicationException() : failure.getCause();
	}

	private static String state(SQLException refused) {
		String state = refused.getSQLState();
		return (state != null) ? state : "";
	}

	/** Without the hints and places on further lines. */
	private static String said(SQLException refused) {
		return String.valueOf(refused.getMessage())
			.lines()
			.findFirst()
			.orElse("")
			.replaceFirst("^[A-Z]+: ", "")
			.replaceFirst("\\.$", "");
	}

}
