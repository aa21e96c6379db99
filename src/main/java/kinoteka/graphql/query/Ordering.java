package kinoteka.graphql.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An order that can be paged through by position: together its keys are unique, and none
 * is ever null.
 *
 * @param name names the list and the order, for cursors
 * @param keys what is sorted by
 */
record Ordering(String name, List<Key> keys) {

	/**
	 * What an ordering sorts by.
	 *
	 * @param expression SQL, {@code {}} for the row
	 * @param type {@code integer}, {@code text} or another type that JSON has a scalar
	 * for
	 * @param descending whether the greatest comes first
	 */
	record Key(String expression, String type, boolean descending) {

		static Key ascending(String expression, String type) {
			return new Key(expression, type, false);
		}

	}

	/** An order in which the least comes first. */
	static Ordering of(String name, Key... keys) {
		return new Ordering(name, List.of(keys));
	}

	/** The sort, for the keys as the innermost query names them. */
	String sort(boolean backwards) {
		return IntStream.range(0, this.keys.size())
			.mapToObj((i) -> column(i) + ((this.keys.get(i).descending() != backwards) ? " desc" : ""))
			.collect(Collectors.joining(", "));
	}

	/** The keys of a row, named. */
	String columns(Row row) {
		return IntStream.range(0, this.keys.size())
			.mapToObj((i) -> row.in(this.keys.get(i).expression()) + " as " + column(i))
			.collect(Collectors.joining(", "));
	}

	/** The cursor of a row whose keys are named. */
	Sql cursor(Row row) {
		String keys = IntStream.range(0, this.keys.size())
			.mapToObj((i) -> row.alias() + "." + column(i))
			.collect(Collectors.joining(", "));
		return Sql
			.of("translate(encode(convert_to(json_build_array('%s', %s)::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')"
				.formatted(this.name, keys));
	}

	/**
	 * That a row stands beyond a position. A position is compared as a row where all keys
	 * go in one direction, so that an index leads straight to it; the first key is
	 * compared alone too, for the keys may stand in several tables.
	 */
	Sql beyond(Row row, Input cursor, boolean backwards) {
		boolean uniform = this.keys.stream().map(Key::descending).distinct().count() == 1;
		Sql first = compare(0, operator(0, backwards) + "=", row, cursor);
		if (!uniform) {
			return Sql.format("(%s and %s)", first, lexicographic(row, cursor, backwards));
		}
		String expressions = this.keys.stream()
			.map((key) -> row.in(key.expression()))
			.collect(Collectors.joining(", "));
		List<Sql> position = IntStream.range(0, this.keys.size()).mapToObj((i) -> value(i, cursor)).toList();
		Sql rows = Sql.format("(%s) %s (%s)", expressions, operator(0, backwards), Sql.join(", ", position));
		return (this.keys.size() == 1) ? rows : Sql.format("(%s and %s)", first, rows);
	}

	private Sql lexicographic(Row row, Input cursor, boolean backwards) {
		List<Sql> cases = IntStream.range(0, this.keys.size()).mapToObj((last) -> {
			List<Sql> equal = IntStream.range(0, last).mapToObj((i) -> compare(i, "=", row, cursor)).toList();
			Sql greater = compare(last, operator(last, backwards), row, cursor);
			return equal.isEmpty() ? greater : Sql.format("%s and %s", Sql.and(equal), greater);
		}).toList();
		return Sql.or(cases);
	}

	private Sql compare(int key, String operator, Row row, Input cursor) {
		return Sql.format("%s %s %s", row.in(this.keys.get(key).expression()), operator, value(key, cursor));
	}

	private String operator(int key, boolean backwards) {
		return (this.keys.get(key).descending() != backwards) ? "<" : ">";
	}

	private Sql value(int key, Input cursor) {
		return cursor.parameter(this.keys.get(key).type(), (text) -> Cursor.read(this, text.toString()).get(key));
	}

	private static String column(int key) {
		return "key_" + key;
	}

}
