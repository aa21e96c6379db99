package kinoteka.graphql.query;

import java.util.List;

/** Says which rows a list has, in what order. */
@FunctionalInterface
interface RowListing {

	/**
	 * The list that one selection asks for.
	 * @param field the selection, with its arguments
	 * @param parent the row of the object that has the list
	 * @param row a row of the list
	 * @param compiler notes what is decided
	 */
	RowList list(Selected field, Row parent, Row row, Compiler compiler);

	/**
	 * The list of all rows of a type.
	 * @param ordering its order
	 * @param count an expression for how many there are
	 */
	static RowListing all(Ordering ordering, String count) {
		return (field, parent, row, compiler) -> new RowList(null, List.of(), ordering, Sql.of(count));
	}

	/**
	 * The list of rows that belong to another one.
	 * @param ordering its order
	 * @param condition what makes them belong
	 * @param count an expression for how many there are; empty to count them
	 */
	static RowListing where(Ordering ordering, String condition, String count) {
		return (field, parent, row, compiler) -> new RowList(null, List.of(Sql.of(row.in(condition, parent))), ordering,
				count.isEmpty() ? null : Sql.of(row.in(count, parent)));
	}

}
