package kinoteka.catalogue;

import java.util.List;

/**
 * An order that can be paged through by position: together its columns are unique, none
 * is ever null, and all go in one direction.
 *
 * @param name names the list and the order, for cursors
 * @param columns what is sorted by
 * @param descending whether the greatest comes first
 */
public record Ordering(String name, List<Column> columns, boolean descending) {

	/**
	 * What an ordering sorts by.
	 *
	 * @param expression SQL
	 * @param type {@code Integer} or {@code String}
	 */
	public record Column(String expression, Class<?> type) {
	}

}
