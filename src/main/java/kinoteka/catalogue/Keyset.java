package kinoteka.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * The parts of a statement that reads one slice of an ordering. A position is compared as
 * a row, so that an index on the ordering's columns leads straight to it. One row more
 * than asked for is read, to know whether the list goes on.
 *
 * @param ordering the order of the list
 * @param slice which rows of it
 */
public record Keyset(Ordering ordering, Slice slice) {

	/**
	 * The ordering's columns, for the list of what is selected.
	 * @return SQL
	 */
	public String columns() {
		List<Ordering.Column> columns = this.ordering.columns();
		return IntStream.range(0, columns.size())
			.mapToObj((i) -> columns.get(i).expression() + " as key_" + i)
			.collect(Collectors.joining(", "));
	}

	/**
	 * The condition that keeps to the slice, joined with others.
	 * @param others more conditions
	 * @return SQL from {@code where} on; empty if there is no condition
	 */
	public String where(String... others) {
		List<String> conditions = new ArrayList<>(List.of(others));
		if (this.slice.after() != null) {
			conditions.add(beyond(this.ordering.descending() ? "<" : ">", "after"));
		}
		if (this.slice.before() != null) {
			conditions.add(beyond(this.ordering.descending() ? ">" : "<", "before"));
		}
		return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
	}

	/**
	 * The first column is compared alone too: where the columns stand in several tables,
	 * no index knows the row, and only so one leads near the position.
	 */
	private String beyond(String operator, String position) {
		return "%s %s= :%s_first and %s %s (:%s)".formatted(this.ordering.columns().getFirst().expression(), operator,
				position, row(), operator, position);
	}

	/**
	 * The sort, backwards for the end of a stretch.
	 * @return SQL
	 */
	public String order() {
		String direction = (this.ordering.descending() != this.slice.fromEnd()) ? " desc" : "";
		return IntStream.range(0, this.ordering.columns().size())
			.mapToObj((i) -> "key_" + i + direction)
			.collect(Collectors.joining(", "));
	}

	/**
	 * What the SQL refers to by name.
	 * @return the values
	 */
	public Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("limit", this.slice.size() + 1);
		put(parameters, "after", this.slice.after());
		put(parameters, "before", this.slice.before());
		return parameters;
	}

	private static void put(Map<String, Object> parameters, String name, @Nullable Position position) {
		if (position != null) {
			parameters.put(name, position.values());
			parameters.put(name + "_first", position.values().getFirst());
		}
	}

	/**
	 * Reads a row with its position.
	 * @param items reads what the row holds
	 * @return the mapper
	 * @param <T> what the row holds
	 */
	public <T> RowMapper<Page.Entry<T>> entries(RowMapper<T> items) {
		return (rs, number) -> new Page.Entry<>(items.mapRow(rs, number), position(rs));
	}

	/**
	 * Puts rows that came in the statement's sort into the ordering's.
	 * @param rows one more than asked for, if there are so many
	 * @return the page
	 * @param <T> what the rows hold
	 */
	public <T> Page<T> page(List<Page.Entry<T>> rows) {
		boolean more = rows.size() > this.slice.size();
		List<Page.Entry<T>> kept = more ? rows.subList(0, this.slice.size()) : rows;
		boolean anyAfter = this.slice.before() != null;
		boolean anyBefore = this.slice.after() != null;
		return this.slice.fromEnd() ? new Page<>(kept.reversed(), more || anyBefore, anyAfter)
				: new Page<>(kept, anyBefore, more || anyAfter);
	}

	private Position position(ResultSet rs) throws SQLException {
		List<Object> values = new ArrayList<>();
		for (int i = 0; i < this.ordering.columns().size(); i++) {
			values.add(rs.getObject("key_" + i, this.ordering.columns().get(i).type()));
		}
		return new Position(values);
	}

	private String row() {
		Stream<String> expressions = this.ordering.columns().stream().map(Ordering.Column::expression);
		return expressions.collect(Collectors.joining(", ", "(", ")"));
	}

}
