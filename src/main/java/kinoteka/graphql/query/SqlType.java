package kinoteka.graphql.query;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a type of the schema is in SQL. Expressions say {@code {}} for the row of the
 * object, conditions also {@code {parent}} for the row above it.
 */
final class SqlType {

	/** Longer texts are counted while the answer is made, in bytes. */
	private static final int LONG = 2000;

	private static final Pattern CAPITAL = Pattern.compile("(?=[A-Z])");

	private final String name;

	private final String rows;

	private final Map<String, SqlField> fields = new LinkedHashMap<>();

	/**
	 * A type without fields yet.
	 * @param name its name in the schema
	 * @param rows where its rows come from: a table, a view, or a query in brackets
	 */
	SqlType(String name, String rows) {
		this.name = name;
		this.rows = rows;
	}

	String name() {
		return this.name;
	}

	String rows() {
		return this.rows;
	}

	Set<String> fieldNames() {
		return this.fields.keySet();
	}

	SqlField field(String field) {
		SqlField known = this.fields.get(field);
		if (known == null) {
			throw new IllegalArgumentException("Nothing is said about %s.%s".formatted(this.name, field));
		}
		return known;
	}

	SqlType field(String field, SqlField meaning) {
		this.fields.put(field, meaning);
		return this;
	}

	/** Fields that are columns, in the spelling of SQL. */
	SqlType columns(String... names) {
		for (String column : names) {
			value(column, "{}." + CAPITAL.matcher(column).replaceAll("_").toLowerCase(Locale.ROOT));
		}
		return this;
	}

	/** A field that is an expression. */
	SqlType value(String field, String expression) {
		return field(field, (selected, row, compiler) -> Sql.of(row.in(expression)));
	}

	/** A field that may be a long text. */
	SqlType longText(String field, String expression) {
		return longText(field, expression, "octet_length(" + expression + ")");
	}

	/** A field that may be a long text, and how long it is. */
	SqlType longText(String field, String expression, String length) {
		return field(field, (selected, row, compiler) -> {
			compiler.count(row.times() * 4);
			return Sql.of(row
				.in("case when %2$s > %3$d then answer_text(%1$s) else %1$s end".formatted(expression, length, LONG)));
		});
	}

	/** A field that is a moment. */
	SqlType moment(String field, String column) {
		return value(field, "to_char({}." + column + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')");
	}

	/** The id of something that can be asked for by it. */
	SqlType id(String key) {
		return value("id", "'" + this.name + ":' || {}." + key);
	}

	/** A field that is an object of the same row. */
	SqlType part(String field) {
		return field(field, (selected, row, compiler) -> compiler.object(selected, row));
	}

	/** A field that is an object of the same row, where a condition holds. */
	SqlType part(String field, String condition) {
		return field(field, (selected, row, compiler) -> Sql.format("case when %s then %s end", row.in(condition),
				compiler.object(selected, row)));
	}

	/** A field that is an object of another row, if there is one. */
	SqlType one(String field, String condition) {
		return field(field, (selected, parent, compiler) -> {
			Row row = compiler.row(parent.times());
			return Sql.format("(select %s from %s %s where %s)", compiler.object(selected, row),
					compiler.type(selected.typeName()).rows(), row.alias(), row.in(condition, parent));
		});
	}

	/** A field that is a page of a list. */
	SqlType connection(String field, RowListing rows) {
		return field(field, new ConnectionField(rows));
	}

}
