package kinoteka.catalogue;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.jdbc.support.SqlValue;

/** What all questions about rows share. */
final class Rows {

	/** More rows than this are never held for one level of an answer. */
	static final int LIMIT = 10_000;

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

	/** Refuses rows that were read with {@code limit LIMIT + 1} and are too many. */
	static <T> List<T> bounded(List<T> rows) {
		if (rows.size() > LIMIT) {
			throw new AnswerTooLargeException(LIMIT, "rows");
		}
		return rows;
	}

	/** PostgreSQL holds no U+0000 and no half of a surrogate pair. */
	static boolean canHold(String text) {
		return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
	}

	static @Nullable Source source(ResultSet rs) throws SQLException {
		UUID article = rs.getObject("article_id", UUID.class);
		int line = rs.getInt("source_line");
		if (rs.wasNull()) {
			return null;
		}
		return new Source(article, rs.getInt("source_start"), rs.getInt("source_end"), line, rs.getInt("source_column"),
				rs.getInt("quote_start"), rs.getInt("quote_length"));
	}

	static List<String> strings(ResultSet rs, String column) throws SQLException {
		return List.of((String[]) rs.getArray(column).getArray());
	}

	static @Nullable Integer integer(ResultSet rs, String column) throws SQLException {
		return rs.getObject(column, Integer.class);
	}

}
