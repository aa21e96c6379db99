package kinoteka.graphql.query;

/** What a field of a type is in SQL. */
@FunctionalInterface
interface SqlField {

	/**
	 * Turns one selection of the field into an expression.
	 * @param field what is selected of it
	 * @param row the row of the object that has the field
	 * @param compiler turns what stands below into SQL
	 * @return an expression whose JSON is the field's value
	 */
	Sql compile(Selected field, Row row, Compiler compiler);

}
