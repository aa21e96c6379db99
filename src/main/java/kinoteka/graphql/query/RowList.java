package kinoteka.graphql.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A list of rows.
 *
 * @param rows where they come from; null if that is where the rows of their type come
 * from
 * @param conditions which of them
 * @param ordering in what order
 * @param count how many there are; null if they have to be counted
 */
record RowList(@Nullable Sql rows, List<Sql> conditions, Ordering ordering, @Nullable Sql count) {

	/** All rows of the list: from and where. */
	Sql from(SqlType type, Row row) {
		return fromJoined(type, row, "");
	}

	/** All rows of the list, joined with others. */
	Sql fromJoined(SqlType type, Row row, String joined) {
		return Sql.format("from %s %s %s where %s", source(type), row.alias(), joined, Sql.and(this.conditions));
	}

	Sql source(SqlType type) {
		return (this.rows != null) ? this.rows : Sql.of(type.rows());
	}

}
