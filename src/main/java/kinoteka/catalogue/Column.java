package kinoteka.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * One column of many rows, as an array for {@code unnest}. All columns travel as text;
 * the statement casts them.
 */
final class Column {

	private Column() {
	}

	static <T> @Nullable String[] of(Collection<T> rows, Function<T, @Nullable Object> value) {
		@Nullable String[] column = new String[rows.size()];
		int at = 0;
		for (T row : rows) {
			Object cell = value.apply(row);
			column[at++] = (cell != null) ? cell.toString() : null;
		}
		return column;
	}

	/** An array in one cell: {@code unnest} would take an array of arrays apart. */
	static String array(List<String> items) {
		return items.stream()
			.map((item) -> '"' + item.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
			.collect(Collectors.joining(",", "{", "}"));
	}

}
