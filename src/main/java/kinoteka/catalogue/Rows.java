package kinoteka.catalogue;

import java.util.Collection;
import java.util.UUID;

import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.jdbc.support.SqlValue;

/** What all questions about rows share. */
final class Rows {

	private Rows() {
	}

	/**
	 * One parameter for many ids: the statement's text does not depend on their number.
	 */
	static SqlValue ids(Collection<UUID> ids) {
		return new SqlArrayValue("uuid", ids.toArray());
	}

	/** One parameter for many names. */
	static SqlValue names(Collection<String> names) {
		return new SqlArrayValue("text", names.toArray());
	}

}
