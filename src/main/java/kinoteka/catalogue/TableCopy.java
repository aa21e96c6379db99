package kinoteka.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.data.annotation.Transient;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.util.ParsingUtils;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.util.ReflectionUtils;

/**
 * Writes rows of one type by {@code COPY}, the fastest door of PostgreSQL. A row is a
 * record, mapped as Spring Data maps it: its components are the columns, those of a
 * record inside it too, but not what is transient.
 *
 * @param <T> the type of a row, which names its table
 */
public final class TableCopy<T extends Record> {

	private final JdbcOperations jdbc;

	private final List<Cell> columns;

	private final String command;

	/**
	 * Prepares the command.
	 * @param jdbc the database
	 * @param type the type of a row
	 */
	public TableCopy(JdbcOperations jdbc, Class<T> type) {
		this.jdbc = jdbc;
		this.columns = columns(type);
		this.command = this.columns.stream()
			.map(Cell::name)
			.collect(Collectors.joining(", ",
					"copy " + Objects.requireNonNull(type.getAnnotation(Table.class)).value() + " (", ") from stdin"));
	}

	/**
	 * Adds rows, in the transaction that there is.
	 * @param rows the rows; none of them may be there
	 */
	public void add(Collection<? extends T> rows) {
		if (!rows.isEmpty()) {
			String lines = lines(rows);
			this.jdbc.execute((ConnectionCallback<Long>) (connection) -> copy(connection, lines));
		}
	}

	private long copy(Connection connection, String lines) throws SQLException {
		try {
			return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(this.command, new StringReader(lines));
		}
		catch (IOException ex) {
			throw new SQLException("A string cannot fail to be read", ex);
		}
	}

	private String lines(Collection<? extends T> rows) {
		CopyText text = new CopyText();
		for (T row : rows) {
			this.columns.forEach((column) -> text.cell(column.value().apply(row)));
			text.endRow();
		}
		return text.toString();
	}

	private static List<Cell> columns(Class<?> type) {
		return Stream.of(type.getRecordComponents())
			.filter((component) -> !component.getAccessor().isAnnotationPresent(Transient.class))
			.flatMap(TableCopy::columns)
			.toList();
	}

	private static Stream<Cell> columns(RecordComponent component) {
		Method accessor = component.getAccessor();
		ReflectionUtils.makeAccessible(accessor);
		Function<Object, @Nullable Object> value = (row) -> ReflectionUtils.invokeMethod(accessor, row);
		return component.getType().isRecord() ? columns(component.getType()).stream().map((part) -> part.of(value))
				: Stream.of(new Cell(name(component), value));
	}

	private static String name(RecordComponent component) {
		Column given = component.getAccessor().getAnnotation(Column.class);
		return (given != null) ? given.value() : ParsingUtils.reconcatenateCamelCase(component.getName(), "_");
	}

	private record Cell(String name, Function<Object, @Nullable Object> value) {

		/** The same column of a row that holds what has it. */
		Cell of(Function<Object, @Nullable Object> part) {
			return new Cell(this.name, (row) -> {
				Object holder = part.apply(row);
				return (holder != null) ? this.value.apply(holder) : null;
			});
		}

	}

}
