package kinoteka.graphql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Asks the database what answers hold, one statement a query. */
class ReadingDatabase {

	private final JdbcTemplate jdbc;

	ReadingDatabase(DataSource dataSource) {
		this.jdbc = new JdbcTemplate(dataSource);
	}

	/** Which revision the catalogue has. */
	long revision() {
		Long revision = this.jdbc.queryForObject("select revision from catalogue_revision", Long.class);
		return Objects.requireNonNull(revision);
	}

	/**
	 * Asks for one row.
	 * @param statement SQL with question marks
	 * @param columns how many columns the row has
	 * @param values what stands for the question marks
	 * @return the JSON of each; null where it is SQL's null
	 */
	List<@Nullable String> ask(String statement, int columns, List<@Nullable Object> values) {
		List<@Nullable String> answer = this.jdbc.query((connection) -> {
			PreparedStatement prepared = connection.prepareStatement(statement);
			for (int i = 0; i < values.size(); i++) {
				prepared.setObject(i + 1, values.get(i));
			}
			return prepared;
		}, (ResultSet rows) -> first(rows, columns));
		return Objects.requireNonNull(answer);
	}

	private static List<@Nullable String> first(ResultSet rows, int columns) throws SQLException {
		rows.next();
		List<@Nullable String> values = new ArrayList<>(columns);
		for (int i = 1; i <= columns; i++) {
			values.add(rows.getString(i));
		}
		return values;
	}

}
